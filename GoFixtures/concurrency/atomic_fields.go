// run exit 2
//
// Fields of what an atomic pointer holds are read and changed in place, while others replace it.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type limits struct{ low, high int }

type settings struct {
	name   string
	limits limits
	hosts  []string
	counts map[string]int
	next   *settings
	hits   atomic.Int64
	check  func(int) bool
}

type server struct{ current atomic.Pointer[settings] }

func (s *server) name() string { return s.current.Load().name }

func main() {
	var s server
	s.current.Store(&settings{
		name: "first", limits: limits{1, 9}, hosts: []string{"a", "b"}, counts: map[string]int{"a": 1},
		check: func(n int) bool { return n > s.current.Load().limits.low },
	})
	s.current.Load().limits.high = 10
	s.current.Load().hosts[1] = "c"
	s.current.Load().hosts = append(s.current.Load().hosts, "d")
	s.current.Load().counts["b"]++
	s.current.Load().hits.Add(2)
	s.current.Load().next = &settings{name: "second"}
	fmt.Println(s.name(), s.current.Load().limits, s.current.Load().limits.high, s.current.Load().hosts)
	fmt.Println(len(s.current.Load().counts), s.current.Load().counts["b"], s.current.Load().hits.Load())
	fmt.Println(s.current.Load().next.name, s.current.Load().next.next == nil, s.current.Load().check(2))

	// Readers and a writer at the same time: what is seen is whole.
	var wg sync.WaitGroup
	var wrong atomic.Int64
	for r := 0; r < 4; r++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 2000; i++ {
				if r == 0 {
					s.current.Store(&settings{name: fmt.Sprint("name ", i), hosts: []string{"x"}})
				} else if len(s.current.Load().hosts) == 0 || s.current.Load().name == "" {
					wrong.Add(1)
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(wrong.Load(), s.name())

	s.current.Store(nil)
	fmt.Println("nil:", s.name())
}
