// diagnose unsupported
//
// C code cannot be translated.

package main

import "C" // ERROR "cgo|import \"C\"|package C"

func main() {
	println("hello")
}
