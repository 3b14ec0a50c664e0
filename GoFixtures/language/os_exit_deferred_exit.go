// run exit 3
//
// A deferred call that exits the process wins over the panic it runs during.

package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	defer func() {
		fmt.Println("leaving")
		os.Exit(3)
	}()
	panic("unsaid")
}
