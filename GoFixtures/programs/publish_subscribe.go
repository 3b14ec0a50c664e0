// run
//
// A hub fans messages out to its subscribers, and a slow one misses out.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// A hub fans messages out to its subscribers.
type hub struct {
	mu   sync.Mutex
	subs map[string]chan string
	sent atomic.Int64
}

func newHub() *hub { return &hub{subs: make(map[string]chan string)} }

// subscribe opens a mailbox that holds so many messages.
func (h *hub) subscribe(name string, size int) <-chan string {
	h.mu.Lock()
	defer h.mu.Unlock()
	c := make(chan string, size)
	h.subs[name] = c
	return c
}

// unsubscribe closes the mailbox, if there is one.
func (h *hub) unsubscribe(name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if c, ok := h.subs[name]; ok {
		close(c)
		delete(h.subs, name)
	}
}

// publish offers msg to every subscriber and reports how many took it.
func (h *hub) publish(msg string) (taken int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range h.subs {
		select {
		case c <- msg:
			taken++
		default: // a slow subscriber misses out
		}
	}
	h.sent.Add(int64(taken))
	return
}

func main() {
	h := newHub()
	fmt.Println(h.publish("nobody listens"))

	patient := h.subscribe("patient", 8)
	hasty := h.subscribe("hasty", 1)
	var read sync.WaitGroup
	var heard []string
	read.Add(1)
	go func() {
		defer read.Done()
		for m := range patient {
			heard = append(heard, m)
		}
	}()

	for i := range 4 {
		h.publish(fmt.Sprint("message ", i))
	}
	fmt.Println(<-hasty)
	h.unsubscribe("patient")
	h.unsubscribe("patient")
	read.Wait()
	fmt.Printf("%q\n", heard)
	fmt.Println(h.publish("late"), h.sent.Load())
	fmt.Println(<-hasty)
}
