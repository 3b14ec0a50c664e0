// run
//
// Deferred calls run last in, first out, with the arguments they had at the defer.

package main

import "fmt"

func say(words ...any) { fmt.Println(words...) }

type door struct{ name string }

func (d door) close() { fmt.Println("close", d.name) }

func nested() {
	defer say("outer last")
	for i := range 3 {
		defer say("loop", i)
	}
	if true {
		defer say("conditional")
	}
	say("body ends")
}

func arguments() {
	x := 1
	defer say("argument", x)
	defer func() { say("closure", x) }()
	d := door{"front"}
	defer d.close()
	d.name = "back"
	defer d.close()
	x = 2
}

func trace(name string) func() {
	say("enter", name)
	return func() { say("leave", name) }
}

func early(n int) int {
	defer trace(fmt.Sprint("early ", n))()
	if n > 1 {
		return n
	}
	defer say("only for small", n)
	return -n
}

func main() {
	nested()
	arguments()
	fmt.Println(early(1), early(2))
}
