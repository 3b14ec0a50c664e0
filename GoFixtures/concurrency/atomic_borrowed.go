// run
//
// Looking at what an atomic pointer holds is safe while others replace it and take apart what was there.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// A table is replaced as a whole; its fields are never set behind a pointer.
type table struct {
	entries map[string]*entry
	partial bool
}

type entry struct {
	value atomic.Pointer[int]
}

type registry struct {
	mu      sync.Mutex
	current atomic.Pointer[table]
	pending map[string]*entry
}

// now returns the table of this moment.
func (r *registry) now() table {
	if t := r.current.Load(); t != nil {
		return *t
	}
	return table{}
}

func (e *entry) load() (value int, ok bool) {
	p := e.value.Load()
	if p == nil {
		return 0, false
	}
	return *p, true
}

// find looks without a lock first, and takes a pending entry out when it is found there.
func (r *registry) find(name string) (value int, ok bool) {
	t := r.now()
	e, found := t.entries[name]
	if !found && t.partial {
		r.mu.Lock()
		t = r.now()
		e, found = t.entries[name]
		if !found && t.partial {
			e, found = r.pending[name]
			// The map was the only one to hold the entry.
			delete(r.pending, name)
			r.current.Store(nil)
		}
		r.mu.Unlock()
	}
	if !found {
		return 0, false
	}
	return e.load()
}

// replace makes a new table of the names, with a value for each.
func (r *registry) replace(round int, names []string, partial bool) {
	t := &table{entries: map[string]*entry{}, partial: partial}
	for _, name := range names {
		e := &entry{}
		v := round
		e.value.Store(&v)
		t.entries[name] = e
	}
	r.current.Store(t)
}

func main() {
	r := &registry{pending: map[string]*entry{}}
	fmt.Println(r.find("nothing yet"))

	names := []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}
	r.replace(7, names, true)
	late := &entry{}
	answer := 42
	late.value.Store(&answer)
	r.pending["late"] = late
	late = nil
	fmt.Println(r.find("a"))
	fmt.Println(r.find("late"))
	fmt.Println(r.find("late"))

	var wg sync.WaitGroup
	var wrong, seen atomic.Int64
	r.replace(1, names, false)
	for reader := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			last := 0
			for i := range 5000 {
				value, ok := r.find(names[(i+reader)%len(names)])
				// Later tables have later values.
				if !ok || value < last || value > 500 {
					wrong.Add(1)
				}
				last = value
				seen.Add(1)
			}
		}()
	}
	for round := 2; round <= 500; round++ {
		r.replace(round, names, false)
	}
	wg.Wait()
	fmt.Println(seen.Load(), wrong.Load())
	fmt.Println(r.find("j"))
}
