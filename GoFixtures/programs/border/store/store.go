// Package store has values of several kinds that another package copies, compares and embeds.
package store

import (
	"fmt"
	"sync"
	"time"
)

// Counter is a struct whose address is taken.
type Counter struct {
	N    int
	mu   sync.Mutex
	time time.Duration
}

func (c *Counter) Add(n int) *Counter {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.N += n
	c.time += time.Duration(n) * time.Millisecond
	return c
}

func (c *Counter) Spent() time.Duration { return c.time }

// Point is a plain value.
type Point struct{ X, Y int }

func (p Point) String() string { return fmt.Sprintf("(%d %d)", p.X, p.Y) }

// Level is a number with methods on its pointer.
type Level int

func (l *Level) Raise() { *l++ }

type Raiser interface{ Raise() }

func NewLevel() Raiser { l := Level(3); return &l }

// Pair is generic.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

type Node struct {
	Name string
	Next *Node
	Tags [3]string
}

func (n *Node) Append(next *Node) { n.Next = next }

type Holder struct {
	Counter Counter
	Node    Node
	store   int
}

func New(n int) Holder {
	store := Holder{store: n}
	store.Counter.Add(n)
	store.Node.Append(&Node{Name: "next"})
	return store
}

func (h *Holder) Grow() { h.store++; h.Counter.Add(1) }

func (h Holder) Size() int { return h.store }

type hidden struct{ n int }

func (h *hidden) Inc()    { h.n++ }
func (h hidden) Get() int { return h.n }

func Hidden() hidden { return hidden{7} }
