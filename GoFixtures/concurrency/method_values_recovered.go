// run
//
// Methods of standard types that panic, as values: what they panic with is recovered, also of timers that were never made.

package main

import (
	"fmt"
	"io"
	"log"
	"math/rand"
	"sync"
	"sync/atomic"
	"time"
)

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	var wg sync.WaitGroup
	add := wg.Add
	try("add", func() { add(-1) })
	var wg2 sync.WaitGroup
	try("done", wg2.Done)
	var v atomic.Value
	store := v.Store
	try("store", func() { store(nil) })
	tick := time.NewTicker(time.Hour)
	reset := tick.Reset
	try("reset", func() { reset(-1) })
	r := rand.New(rand.NewSource(1))
	intn := r.Intn
	try("intn", func() { intn(-1) })
	l := log.New(io.Discard, "", 0)
	pp := l.Panicln
	try("panicln", func() { pp("a", 5) })
	done := (*sync.WaitGroup).Done
	try("expr", func() { done(&wg2) })
	var timer time.Timer
	try("stop", func() { timer.Stop() })
	try("reset of a timer", func() { timer.Reset(1) })
	try("stop as a value", func() {
		f := timer.Stop
		f()
	})
}
