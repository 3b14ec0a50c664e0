// diagnose unsupported
//
// A slice seen as an array through a pointer is refused in its place; as an array by value it is copied.

package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	a := [2]int(s)
	a[0] = 9
	p := (*[2]int)(s) // ERROR "conversion of a slice to an array pointer"
	p[0]++
	fmt.Println(s, a)
}
