// run
//
// What a standard package brings satisfies interfaces of the program, when its methods do.

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

type locker interface {
	Lock()
	Unlock()
}

type writer interface {
	Write(p []byte) (n int, err error)
}

type stringWriter interface{ WriteString(s string) (int, error) }

type named interface{ String() string }

type nothing struct{}

func (nothing) Lock()   {}
func (nothing) Unlock() {}

type waiter interface{ Wait() }

type temporary interface{ Temporary() bool }

type busy struct{}

func (busy) Error() string   { return "busy" }
func (busy) Temporary() bool { return true }

func with(l locker, f func()) {
	l.Lock()
	defer l.Unlock()
	f()
}

func isTemporary(err error) bool {
	var t temporary
	return errors.As(err, &t) && t.Temporary()
}

func main() {
	var mu sync.Mutex
	var rw sync.RWMutex
	n := 0
	for _, l := range []locker{&mu, &rw, nothing{}} {
		with(l, func() { n++ })
	}
	fmt.Println(n)
	var w writer = os.Stdout
	fmt.Fprintf(w, "%s\n", "hi")
	var sb strings.Builder
	var sw stringWriter = &sb
	sw.WriteString("abc")
	fmt.Println(sb.String())
	var d named = 3 * time.Second
	fmt.Println(d.String(), d)
	var wg sync.WaitGroup
	var wt waiter = &wg
	wt.Wait()
	_, ok := any(&sb).(named)
	fmt.Println(ok)
	fmt.Println(isTemporary(fmt.Errorf("wrapped: %w", busy{})), isTemporary(errors.New("broken")), isTemporary(nil))
}
