// Package lib is a box of tools that panic, recover and take functions and values of others.
package lib

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

// ErrEmpty says there is nothing.
var ErrEmpty = errors.New("lib: empty")

// Max is the most there can be.
const Max = 3

// Stack is a stack.
type Stack[T any] struct {
	mu    sync.Mutex
	items []T
}

// Push puts values on it.
func (s *Stack[T]) Push(values ...T) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.items = append(s.items, values...)
	return len(s.items)
}

// Pop takes one off; panics when there is none.
func (s *Stack[T]) Pop() T {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.items) == 0 {
		panic(ErrEmpty)
	}
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last
}

// Shape has an area.
type Shape interface {
	Area() float64
	Name() string
}

// Base is embedded.
type Base struct{ Label string }

// Name is the label.
func (b Base) Name() string { return b.Label }

// Rename joins the parts.
func (b *Base) Rename(parts ...string) { b.Label = strings.Join(parts, "-") }

// Square is a shape.
type Square struct {
	Base
	Side float64
}

// Area is the area.
func (s Square) Area() float64 { return s.Side * s.Side }

// Total sums areas.
func Total(shapes ...Shape) (sum float64) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return
}

// Must panics on errors.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("must: %v", err))
	}
	return v
}

// Each calls f.
func Each(n int, f func(i int)) {
	for i := range n {
		f(i)
	}
}

// Index indexes.
func Index(s []int, i int) int { return s[i] }

// Try recovers.
func Try(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("tried: %v", r)
		}
	}()
	f()
	return nil
}

// Option configures.
type Option func(*config)

type config struct {
	name string
	size int
}

// WithName names.
func WithName(n string) Option { return func(c *config) { c.name = n } }

// New makes.
func New(opts ...Option) string {
	c := config{size: Max}
	for _, o := range opts {
		o(&c)
	}
	return fmt.Sprint(c.name, "/", c.size)
}
