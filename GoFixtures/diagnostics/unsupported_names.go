// diagnose unsupported
//
// What Go's packages have and the runtime has not is no undefined name: it is said where it stands.

package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"time"
)

type stamp struct{ time.Time }

func main() {
	buffer := make([]byte, 100)
	fmt.Println(runtime.Stack(buffer, false)) // ERROR "runtime.Stack is not part of the runtime"
	var memory runtime.MemStats               // ERROR "runtime.MemStats is not part of the runtime"
	runtime.ReadMemStats(&memory)             // ERROR "runtime.ReadMemStats is not part of the runtime"
	signals := make(chan os.Signal, 1)        // ERROR "os.Signal is not part of the runtime"
	fmt.Println(len(signals))
	fmt.Println(bufio.NewReader(os.Stdin).Buffered()) // ERROR "bufio.Reader.Buffered is not part of the runtime"
	text, err := stamp{}.MarshalText()                // ERROR "time.Time.MarshalText is not part of the runtime"
	fmt.Println(text, err)
}
