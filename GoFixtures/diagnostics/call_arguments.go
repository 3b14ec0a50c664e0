// diagnose
//
// A call must pass what the function asks for.

package main

import "fmt"

func join(a, b string, rest ...int) string { return a + b }

func main() {
	join("a")               // ERROR "not enough arguments in call to join"
	join("a", "b", 1, 2)
	join("a", "b", "c")     // ERROR "cannot use \"c\""
	fmt.Println(len())      // ERROR "not enough arguments for len"
	fmt.Println(len("a", 2)) // ERROR "too many arguments for len"
	n := 3
	n()                     // ERROR "invalid operation: cannot call (non-function )?n"
	func(int) {}(1, 2)      // ERROR "too many arguments in call"
	fmt.Println(append(n, 1)) // ERROR "invalid (argument|append).*have n|invalid argument: n"
	fmt.Println(cap(map[int]int{})) // ERROR "invalid argument: .* for built-in cap"
	len("result unused")    // ERROR "len\(\"result unused\"\) .*is not used"
	n + 1                   // ERROR "n \+ 1 .*is not used"
	go n                    // ERROR "expression in go must be function call"
	defer recover // ERROR "expression in defer must be function call"
}
