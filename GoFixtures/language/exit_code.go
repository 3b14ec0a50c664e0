// run exit 3
//
// Exit ends the program at once with the code it is given, without running deferred calls.

package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("leaving")
	fmt.Fprintln(os.Stderr, "with code 3")
	os.Exit(3)
}
