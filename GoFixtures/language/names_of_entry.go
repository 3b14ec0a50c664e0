// run exit 1
//
// Functions may be called like those around main, and like generic ones of Swift.

package main

import (
	"errors"
	"fmt"
	"os"
)

var order []string

func initializePackage() { order = append(order, "initialize") }

func init() { initializePackage() }

func abs[T ~int | ~int8 | ~float64](x T) T {
	if x < 0 {
		return -x
	}
	return x
}

func run() error {
	if len(order) != 1 {
		return nil
	}
	return errors.New("ran")
}

func main() {
	fmt.Println(abs(int8(-128)), abs(-3), abs(-2.5), order)
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}
