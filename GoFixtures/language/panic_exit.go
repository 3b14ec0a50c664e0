// run exit 2
//
// A panic that nobody recovers runs the deferred calls, then ends the program with exit code 2.

package main

import "fmt"

type account struct{ balance int }

func (a *account) withdraw(n int) {
	defer fmt.Println("withdraw ends")
	if n > a.balance {
		panic(fmt.Sprintf("balance %d is less than %d", a.balance, n))
	}
	a.balance -= n
}

func main() {
	defer fmt.Println("main ends")
	a := &account{100}
	a.withdraw(70)
	fmt.Println(a.balance)
	a.withdraw(70)
	fmt.Println("never")
}
