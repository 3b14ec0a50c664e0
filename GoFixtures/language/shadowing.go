// run
//
// An inner declaration hides the outer one, even of a predeclared name.

package main

import "fmt"

var x = "package"

type cap struct{ size int }

func len(s string) string { return "my length of " + s }

func scopes() {
	fmt.Println(x)
	x := "function"
	if x := (cap{1}).size; x > 0 {
		fmt.Println(x)
		x, y := "inner", x+1
		fmt.Println(x, y)
	} else if y := x; y < 0 {
		fmt.Println("never")
	}
	for x := range 2 {
		x := x * 100
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	{
		x := x + " block"
		fmt.Println(x)
	}
	fmt.Println(x)
}

func replace(new, old string) (copy string) {
	copy = old + "->" + new
	return copy
}

func main() {
	scopes()
	fmt.Println(x, len("abc"), cap{3}.size)
	fmt.Println(replace("b", "a"))
	true := false
	nil := 0
	fmt.Println(true, nil)
	fmt := fmt.Sprint("package hidden from here on")
	println := func(s string) { x = s }
	println(fmt)
	report()
}

func report() { fmt.Println(x) }
