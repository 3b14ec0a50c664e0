// run
//
// Functions and methods are values that can be stored, passed and compared with nil.

package main

import (
	"fmt"
	"strings"
)

type operation func(float64, float64) float64

func (o operation) apply(x, y float64) float64 { return o(x, y) }

type account struct{ balance int }

func (a *account) deposit(n int) { a.balance += n }
func (a account) show() string   { return fmt.Sprint("balance ", a.balance) }

func main() {
	operations := map[string]operation{
		"+": func(a, b float64) float64 { return a + b },
		"*": func(a, b float64) float64 { return a * b },
	}
	fmt.Println(operations["+"](2, 3), operations["*"].apply(2, 3), operations["-"] == nil)

	// A method value binds its receiver when it is made.
	a := account{10}
	deposit, show := a.deposit, a.show
	deposit(5)
	fmt.Println(a.balance, show(), a.show())

	// A method expression takes the receiver as its first argument.
	add := (*account).deposit
	add(&a, 100)
	fmt.Println(account.show(a))

	shout := strings.ToUpper
	pipeline := []func(string) string{strings.TrimSpace, shout, func(s string) string { return s + "!" }}
	text := "  hello "
	for _, step := range pipeline {
		text = step(text)
	}
	fmt.Println(text)

	var hook func()
	if hook == nil {
		hook = func() { fmt.Println("hooked") }
	}
	hook()

	curry := func(a int) func(int) int { return func(b int) int { return a*10 + b } }
	fmt.Println(curry(4)(2))
}
