package shape

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Kind uint8

const (
	Circle Kind = iota + 1
	Square
	Triangle
)

var names = [...]string{Circle: "circle", Square: "square", Triangle: "triangle"}

func (k Kind) String() string {
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

func (k *Kind) Set(s string) error {
	for i, n := range names {
		if n == s {
			*k = Kind(i)
			return nil
		}
	}
	return &NameError{s}
}

type NameError struct{ Name string }

func (e *NameError) Error() string        { return "no kind " + e.Name }
func (e *NameError) Is(target error) bool { return target == ErrName }

var ErrName = errors.New("name")

type Celsius float64

func (c *Celsius) Warm(by float64) { *c += Celsius(by) }

type List []string

func (l *List) Push(s ...string)  { *l = append(*l, s...) }
func (l List) Len() int           { return len(l) }
func (l List) Less(i, j int) bool { return l[i] < l[j] }
func (l List) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }
func (l List) Join() string       { return strings.Join(l, "+") }
func (l List) Sorted() List {
	c := append(List(nil), l...)
	sort.Sort(c)
	return c
}

type Registry map[string]func(...int) int

func (r Registry) Call(name string, args ...int) (n int, err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("call %s: %v", name, x)
		}
	}()
	return r[name](args...), nil
}

type Number interface{ ~int | ~int64 | ~float64 }

func Sum[T Number](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}
func (s *Stack[T]) All() func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, x := range s.items {
			if !yield(i, x) {
				return
			}
		}
	}
}

type Base struct {
	ID   int
	tags map[string]string
}

func (b *Base) Tag(k, v string) {
	if b.tags == nil {
		b.tags = map[string]string{}
	}
	b.tags[k] = v
}
func (b Base) Tags() int    { return len(b.tags) }
func (b Base) Name() string { return fmt.Sprint("base", b.ID) }

type Named interface{ Name() string }
type Option func(*Base)

func WithID(id int) Option { return func(b *Base) { b.ID = id } }
func NewBase(opts ...Option) *Base {
	b := new(Base)
	for _, o := range opts {
		o(b)
	}
	return b
}

var Default = Base{ID: 42}
var Hook func(string) string
var Count int

func init() { Count = len(names) }
