// run
//
// What runtime.Stack and debug.Stack tell of the goroutine that calls, and of the others; what ReadMemStats measures.

package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

// here tells where it was called.
func here(all bool) string {
	buf := make([]byte, 1<<16)
	text := string(buf[:runtime.Stack(buf, all)])
	return text + "\n"
}

// wait parks until it is told.
func wait(started chan<- bool, stop <-chan bool) {
	started <- true
	<-stop
	started <- false
}

// guarded shows the stack of the panic it recovers from, as servers do.
func guarded(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered", r, strings.HasPrefix(string(debug.Stack()), "goroutine 1 [running]:\n"))
		}
	}()
	f()
	fmt.Println("no panic")
}

func main() {
	text := here(false)
	first, _, _ := strings.Cut(text, "\n")
	fmt.Println(first)
	started, stop := make(chan bool), make(chan bool)
	go wait(started, stop)
	<-started
	text = here(true)
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\n"), strings.Contains(text, "[chan receive]:"))
	fmt.Println(strings.Contains(here(false), "[chan receive]:"))
	stop <- true
	<-started

	small := make([]byte, 9)
	fmt.Println(runtime.Stack(small, false), string(small))
	fmt.Println(runtime.Stack(nil, false))
	guarded(func() { panic("boiling") })
	guarded(func() {})

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	kept := make([]byte, 64<<20)
	for i := range kept {
		kept[i] = 1
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	fmt.Println(after.HeapAlloc-before.HeapAlloc >= 64<<20, after.Sys > before.Sys, after.NumGC > before.NumGC)
	fmt.Println(after.HeapSys >= after.HeapInuse, after.Alloc == after.HeapAlloc, len(kept))
	fmt.Println(debug.SetGCPercent(-1), debug.SetGCPercent(50), debug.SetGCPercent(100))
	debug.FreeOSMemory()
	if len(os.Args) > 9 {
		debug.PrintStack()
	}
}
