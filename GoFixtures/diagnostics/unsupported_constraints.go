// diagnose unsupported
//
// Type parameters whose types have operators in common, but no protocol in the runtime, are refused.

package main

import "fmt"

func length[T ~string | ~[]byte](text T) int { return len(text) } // ERROR "a type parameter for strings and slices of bytes"

func square[T ~complex64 | ~complex128](z T) T { return z * z } // ERROR "a type parameter for complex and other numbers"

func twice[T ~complex128](z T) T { return z + z }

func main() {
	fmt.Println(length("abc"), square(1i), twice(2i))
}
