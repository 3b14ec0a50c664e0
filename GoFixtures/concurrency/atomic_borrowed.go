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

// change puts another value in an entry, if it has the old one, with the lock until the end where it has to look twice.
func (r *registry) change(name string, old, new int) (changed bool) {
	t := r.now()
	if e, ok := t.entries[name]; ok {
		return e.change(old, new)
	} else if !t.partial {
		return false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	t = r.now()
	if e, ok := t.entries[name]; ok {
		changed = e.change(old, new)
	} else if e, ok := r.pending[name]; ok {
		changed = e.change(old, new)
	}
	return changed
}

func (e *entry) change(old, new int) bool {
	p := e.value.Load()
	if p == nil || *p != old {
		return false
	}
	next := new
	for {
		if e.value.CompareAndSwap(p, &next) {
			return true
		}
		p = e.value.Load()
		if p == nil || *p != old {
			return false
		}
	}
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

	var changes atomic.Int64
	r.replace(0, names[:5], true)
	for _, name := range names[5:] {
		r.pending[name] = &entry{}
		r.pending[name].value.Store(new(int))
	}
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 2000 {
				// One of those who see the same value changes it.
				if r.change(names[i%len(names)], i/len(names), i/len(names)+1) {
					changes.Add(1)
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(changes.Load(), r.change("nobody", 0, 1), r.change("j", 3, 4), r.change("j", 200, 7))
	fmt.Println(r.find("j"))
}
