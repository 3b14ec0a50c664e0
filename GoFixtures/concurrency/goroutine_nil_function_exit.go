// run exit 2
//
// A go statement of a function that is nil ends the program there, unless arguments are passed: then the goroutine panics.

package main

import "fmt"

type task func()

type holder struct{ run func() }

func failing() { panic("recovered") }

func main() {
	done := make(chan string)
	var empty func()
	filled := func() { done <- "filled" }
	run := []func(){filled, empty}
	go run[0]()
	fmt.Println(<-done)
	named := task(filled)
	go named()
	fmt.Println(<-done)
	held := &holder{filled}
	go held.run()
	fmt.Println(<-done)
	held.run = func() {
		defer func() { done <- fmt.Sprint(recover()) }()
		failing()
	}
	go held.run()
	fmt.Println(<-done)
	defer func() { fmt.Println("never", recover()) }()
	go run[1]()
	select {}
}
