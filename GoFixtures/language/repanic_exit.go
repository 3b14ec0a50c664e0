// run exit 2
//
// A panic that is recovered and thrown again is said to be repanicked.

package main

import "fmt"

func work() {
	panic(fmt.Errorf("broken"))
}

func main() {
	defer func() {
		r := recover()
		fmt.Println("cleaning up after", r)
		panic(r)
	}()
	work()
}
