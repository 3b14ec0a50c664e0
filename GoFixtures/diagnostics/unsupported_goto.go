// diagnose unsupported
//
// A goto past another label into what is repeated is refused in its place; as a loop it is easier to follow, too.

package main

import "fmt"

func main() {
	tries := 0
	if tries == 0 {
		goto count // ERROR "this goto is not supported yet"
	}
again:
	fmt.Println("again")
middle:
	fmt.Println("middle")
count:
	tries++
	if tries < 3 {
		goto again // ERROR "this goto is not supported yet"
	}
	if tries < 5 {
		goto middle // ERROR "this goto is not supported yet"
	}
	fmt.Println(tries)
}
