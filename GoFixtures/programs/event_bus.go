// run
//
// Events of several types go to subscribers that may filter them.

package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type Event interface{ isEvent() }
type (
	Created struct {
		ID   int
		Name string
	}
	Deleted struct{ ID int }
	Tick    time.Duration
)

func (Created) isEvent()  {}
func (*Deleted) isEvent() {}
func (Tick) isEvent()     {}

type Topic string

type Handler func(ctx context.Context, e Event) error

type sub struct {
	id     uint64
	ch     chan Event
	filter func(Event) bool
	done   chan struct{}
}

type Bus struct {
	mu    sync.RWMutex
	subs  map[Topic]map[uint64]*sub
	next  uint64
	wg    sync.WaitGroup
	drops map[Topic]int
}

func (b *Bus) Subscribe(t Topic, filter func(Event) bool, h Handler) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.subs == nil {
		b.subs = map[Topic]map[uint64]*sub{}
	}
	if b.subs[t] == nil {
		b.subs[t] = map[uint64]*sub{}
	}
	b.next++
	s := &sub{id: b.next, ch: make(chan Event, 2), filter: filter, done: make(chan struct{})}
	b.subs[t][s.id] = s
	b.wg.Add(1)
	go func(s *sub) {
		defer b.wg.Done()
		ctx, stop := context.WithCancel(context.WithValue(context.Background(), Topic("id"), s.id))
		defer stop()
		for {
			select {
			case e, ok := <-s.ch:
				if !ok {
					return
				}
				if err := h(ctx, e); err != nil {
					fmt.Println("handler", s.id, "failed:", err)
				}
			case <-s.done:
				for e := range s.ch {
					_ = h(ctx, e)
				}
				return
			}
		}
	}(s)
	var once sync.Once
	return func() {
		once.Do(func() {
			b.mu.Lock()
			delete(b.subs[t], s.id)
			b.mu.Unlock()
			close(s.ch)
		})
	}
}

func (b *Bus) Publish(t Topic, es ...Event) (n int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, e := range es {
		for _, s := range b.subs[t] {
			if s.filter != nil && !s.filter(e) {
				continue
			}
			select {
			case s.ch <- e:
				n++
			case <-time.After(time.Second):
				if b.drops == nil {
					b.drops = make(map[Topic]int)
				}
				b.drops[t]++
			}
		}
	}
	return
}

func main() {
	var b Bus
	var mu sync.Mutex
	var log []string
	rec := func(ctx context.Context, e Event) error {
		mu.Lock()
		defer mu.Unlock()
		id, _ := ctx.Value(Topic("id")).(uint64)
		switch e := e.(type) {
		case Created:
			log = append(log, fmt.Sprintf("%d+%s", id, e.Name))
		case *Deleted:
			log = append(log, fmt.Sprintf("%d-%d", id, e.ID))
			e.ID = -e.ID
		case Tick:
			if e == 0 {
				return fmt.Errorf("bad tick %v", time.Duration(e))
			}
			log = append(log, fmt.Sprint(id, "~", time.Duration(e)))
		case nil:
			return fmt.Errorf("nil event")
		}
		return nil
	}
	c1 := b.Subscribe("a", nil, rec)
	d := &Deleted{9}
	published := b.Publish("a", Created{1, "x"}, d, Tick(time.Second), Tick(0), nil)
	c1()
	c1()
	b.wg.Wait()
	fmt.Println(published, log, d.ID)
	log = log[:0]
	c2 := b.Subscribe("b", func(e Event) bool { _, ok := e.(Created); return ok }, rec)
	defer c2()
	fmt.Println(b.Publish("b", Tick(3), Created{Name: "only"}), b.Publish("none", Tick(1)))
	c2()
	b.wg.Wait()
	fmt.Println(log, len(b.subs), len(b.subs["a"]), b.drops)
	var evs = []Event{Created{1, "q"}, &Deleted{2}, Tick(5)}
	for _, e := range evs {
		fmt.Printf("%T %+v\n", e, e == evs[0])
	}
	fmt.Println(evs[0] == Event(Created{1, "q"}), evs[2] == Event(Tick(5)))
}
