// diagnose
//
// A select case sends or receives, and nothing else.

package main

func main() {
	c := make(chan int)
	select {
	case x := 1: // ERROR "select case|must be receive|expected"
		_ = x
	case v := <-c:
		_ = v
	}
}
