// run
//
// unsafe.Sizeof, Alignof and Offsetof know how the types of standard packages are laid out.

package main

import (
	"bytes"
	"container/list"
	"container/ring"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

type mixed struct {
	first  bool
	number atomic.Int64
	flag   atomic.Bool
	mu     sync.Mutex
	group  sync.WaitGroup
	last   bool
}

func main() {
	var mutex sync.Mutex
	var lock sync.RWMutex
	var once sync.Once
	fmt.Println(mutex.TryLock(), lock.TryLock())
	once.Do(func() { fmt.Println("once") })
	fmt.Println(unsafe.Sizeof(mutex), unsafe.Sizeof(lock), unsafe.Sizeof(once))
	fmt.Println(unsafe.Alignof(mutex), unsafe.Alignof(lock), unsafe.Alignof(once))
	fmt.Println(unsafe.Sizeof(sync.WaitGroup{}), unsafe.Sizeof(sync.Cond{}), unsafe.Sizeof(sync.Pool{}))
	fmt.Println(unsafe.Sizeof(sync.Map{}), unsafe.Offsetof(sync.Pool{}.New), unsafe.Offsetof(sync.Cond{}.L))
	fmt.Println(unsafe.Sizeof(atomic.Bool{}), unsafe.Sizeof(atomic.Int32{}), unsafe.Sizeof(atomic.Uint32{}))
	fmt.Println(unsafe.Sizeof(atomic.Int64{}), unsafe.Sizeof(atomic.Uint64{}), unsafe.Sizeof(atomic.Uintptr{}))
	fmt.Println(unsafe.Sizeof(atomic.Pointer[mixed]{}), unsafe.Sizeof(atomic.Value{}))
	fmt.Println(unsafe.Alignof(atomic.Bool{}), unsafe.Alignof(atomic.Int64{}), unsafe.Alignof(atomic.Value{}))
	fmt.Println(unsafe.Sizeof(time.Time{}), unsafe.Sizeof(time.Timer{}), unsafe.Sizeof(time.Second))
	fmt.Println(unsafe.Sizeof(strings.Builder{}), unsafe.Sizeof(bytes.Buffer{}), unsafe.Sizeof(list.List{}))
	fmt.Println(unsafe.Sizeof(list.Element{}), unsafe.Offsetof(list.Element{}.Value), unsafe.Sizeof(ring.Ring{}))
	var all mixed
	fmt.Println(all.number.Add(1))
	fmt.Println(unsafe.Sizeof(all), unsafe.Offsetof(all.number), unsafe.Offsetof(all.flag))
	fmt.Println(unsafe.Offsetof(all.mu), unsafe.Offsetof(all.group), unsafe.Offsetof(all.last))
	const length = unsafe.Sizeof(sync.Mutex{}) / 4
	fmt.Println(len([length]int{}), unsafe.Sizeof([3]sync.Once{}))
}
