// run exit 2
//
// A panic with an error prints the error's text, and a later panic is printed below the first.

package main

import (
	"errors"
	"fmt"
)

func main() {
	defer func() {
		fmt.Println("cleaning up")
		panic(fmt.Errorf("cleanup: %w", errors.New("disk full")))
	}()
	panic(errors.New("first"))
}
