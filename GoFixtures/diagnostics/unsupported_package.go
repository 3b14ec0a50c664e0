// diagnose unsupported
//
// A package that the runtime does not have is named, with the place of its import.

package main

import (
	"fmt"
	"net/http" // ERROR "package net/http|\"net/http\"|net/http"
)

func main() {
	fmt.Println(http.StatusOK)
}
