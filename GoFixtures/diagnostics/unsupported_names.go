// diagnose unsupported
//
// What Go's packages have and the runtime has not is no undefined name: it is said where it stands.

package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
	"time"
)

type stamp struct{ time.Time }

func main() {
	fmt.Println(runtime.Caller(0)) // ERROR "runtime.Caller is not part of the runtime"
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Println(memory.Mallocs)        // ERROR "runtime.MemStats.Mallocs is not part of the runtime"
	infos := make(chan os.FileInfo, 1) // ERROR "os.FileInfo is not part of the runtime"
	fmt.Println(len(infos))
	fmt.Println(syscall.Getrusage)     // ERROR "syscall.Getrusage is not part of the runtime"
	fmt.Println(os.Stdin.Fd())         // ERROR "os.File.Fd is not part of the runtime"
	text, err := stamp{}.MarshalText() // ERROR "time.Time.MarshalText is not part of the runtime"
	fmt.Println(text, err)
}
