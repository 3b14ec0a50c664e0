// run
//
// Recover stops a panic only for the function that was deferred itself, and only for the panic that made it run.

package main

import "fmt"

func tryToRecover() any { return recover() }

type counter struct{ n int }

func (c counter) value()    { fmt.Println("value", recover(), c.n) }
func (c *counter) pointer() { fmt.Println("pointer", recover(), c.n) }

type valuer interface{ value() }

type holder struct{ counter }

func report() { fmt.Println("deferred function:", recover()) }

func deferredRecover() {
	defer report()
	defer recover()
	panic("recover itself was deferred")
}

func helper() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() {
		fmt.Println("helper:", tryToRecover())
		func() { fmt.Println("closure:", recover()) }()
	}()
	panic("a helper cannot")
}

func deferInDeferred() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() {
		defer func() { fmt.Println("deferred by a deferred function:", recover()) }()
	}()
	panic("nor a call that a deferred function defers")
}

func panicInDeferred() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func methods() {
	c := &counter{1}
	defer fmt.Println("methods end")
	func() {
		defer c.value()
		panic("value receiver")
	}()
	func() {
		defer c.pointer()
		panic("pointer receiver")
	}()
	func() {
		var v valuer = holder{counter{2}}
		defer v.value()
		panic("promoted, through an interface")
	}()
	func() {
		f := c.pointer
		defer f()
		panic("method value")
	}()
}

func functionValue() {
	f := tryToRecover
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() { fmt.Println("called:", f()) }()
	defer f()
	defer func() { panic("again") }()
	panic("replaced")
}

func twice() {
	defer func() {
		fmt.Println("once:", recover())
		fmt.Println("twice:", recover())
	}()
	panic("one panic")
}

func again() {
	defer func() { fmt.Println("outer:", recover()) }()
	func() {
		defer func() { panic(fmt.Sprint("again ", recover())) }()
		panic("inner")
	}()
}

func replaced() {
	defer func() {
		defer func() { fmt.Println("seen:", recover()) }()
		defer func() { panic("third") }()
		panic("second")
	}()
	defer func() { fmt.Println("gone:", recover()) }()
	panic("first")
}

func main() {
	fmt.Println("not panicking:", recover())
	for _, f := range []func(){
		deferredRecover, helper, deferInDeferred, panicInDeferred, methods, functionValue, twice, again, replaced,
	} {
		f()
	}
}
