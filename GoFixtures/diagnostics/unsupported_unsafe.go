// diagnose unsupported
//
// Sizes and offsets are constants, but addresses are no numbers and memory has no layout: that is refused in its place.

package main

import (
	"fmt"
	"unsafe"
)

type pair struct {
	small byte
	large int64
}

func main() {
	p := pair{1, 2}
	fmt.Println(unsafe.Sizeof(p))
	fmt.Println(unsafe.Alignof(p))
	fmt.Println(unsafe.Offsetof(p.large))
	address := uintptr(unsafe.Pointer(&p)) // ERROR "conversion between unsafe.Pointer and an integer"
	fmt.Println(address != 0)
	fmt.Println(unsafe.String(&p.small, 1)) // ERROR "unsafe.String is not supported yet"
}
