// run exit 2
//
// An index out of range ends the program with a runtime error.

package main

import "fmt"

func last(s []string) string { return s[len(s)] }

func main() {
	fmt.Println("before")
	fmt.Println(last([]string{"a", "b"}))
}
