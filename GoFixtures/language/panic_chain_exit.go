// run exit 2
//
// Panics in deferred calls are listed under the panics they happened during.

package main

import "fmt"

func third() {
	panic(fmt.Sprintf("third during %v", recover()))
}

func second() {
	panic("second")
}

func main() {
	defer fmt.Println("deferred first, runs last")
	defer third()
	defer second()
	panic("first")
}
