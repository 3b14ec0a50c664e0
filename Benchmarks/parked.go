// Parked goroutines: a million of them at once, and the memory that each takes.

package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

const goroutines = 1_000_000

// resident is how many bytes of memory the process has, with the tables by which the kernel finds them.
func resident() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		panic(err)
	}
	kilobytes := 0
	for _, line := range strings.Split(string(status), "\n") {
		words := strings.Fields(line)
		if len(words) > 1 && (words[0] == "VmRSS:" || words[0] == "VmPTE:") {
			n, _ := strconv.Atoi(words[1])
			kilobytes += n
		}
	}
	return kilobytes * 1024
}

func main() {
	before := resident()
	gate := make(chan int)
	var begun, ended sync.WaitGroup
	var sum atomic.Int64
	begun.Add(goroutines)
	ended.Add(goroutines)
	start := time.Now()
	for i := range goroutines {
		go func() {
			begun.Done()
			sum.Add(int64(i + <-gate))
			ended.Done()
		}()
	}
	begun.Wait()
	// The last ones to begin may not have parked yet.
	for range 100 {
		runtime.Gosched()
	}
	taken := time.Since(start).Nanoseconds()
	fmt.Println("park_1000000", runtime.NumGoroutine(), goroutines, taken, "ns")
	bytes := resident() - before
	fmt.Println("parked_1000000_bytes_each", runtime.NumGoroutine(), goroutines, bytes, "bytes")
	start = time.Now()
	close(gate)
	ended.Wait()
	fmt.Println("wake_1000000", sum.Load(), goroutines, time.Since(start).Nanoseconds(), "ns")
}
