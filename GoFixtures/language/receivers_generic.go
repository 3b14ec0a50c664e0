// run
//
// Methods on a pointer to a generic type see what the pointer points at, and some of them do not mind nil.

package main

import "fmt"

// A stack is not a struct: a pointer to one is a pointer to a slice.
type stack[T any] []T

func (s *stack[T]) push(v T) { *s = append(*s, v) }

func (s *stack[T]) pop() (v T, ok bool) {
	if len(*s) == 0 {
		return
	}
	last := len(*s) - 1
	v = (*s)[last]
	*s = (*s)[:last]
	return v, true
}

func (s stack[T]) top() *T { return &s[len(s)-1] }

type element[K comparable, V any] struct {
	key        K
	value      V
	prev, next *element[K, V]
}

type ring[K comparable, V any] struct{ root *element[K, V] }

func newRing[K comparable, V any]() *ring[K, V] {
	r := &ring[K, V]{root: &element[K, V]{}}
	r.root.prev, r.root.next = r.root, r.root
	return r
}

// unlink has no use for its receiver.
func (r *ring[K, V]) unlink(e *element[K, V]) {
	e.prev.next = e.next
	e.next.prev = e.prev
}

func (r *ring[K, V]) add(k K, v V) *element[K, V] {
	e := &element[K, V]{k, v, r.root, r.root.next}
	e.next.prev = e
	r.root.next = e
	return e
}

func (r *ring[K, V]) moveUp(e *element[K, V]) {
	r.unlink(e)
	r.add(e.key, e.value)
}

func (r *ring[K, V]) keys() (keys []K) {
	for e := r.root.next; e != r.root; e = e.next {
		keys = append(keys, e.key)
	}
	return
}

// The empty list is nil.
type list[T any] struct {
	value T
	next  *list[T]
}

// length puts its receiver into a variable that runs to the end.
func (l *list[T]) length() (n int) {
	for e := l; e != nil; e = e.next {
		n++
	}
	return n
}

// last changes its receiver on the way.
func (l *list[T]) last() *list[T] {
	if l == nil {
		return nil
	}
	for l.next != nil {
		l = l.next
	}
	return l
}

func (l *list[T]) pushFront(v T) *list[T] { return &list[T]{v, l} }

// A tree of letters: add goes down, and is never called on nil.
type tree struct {
	next [3]*tree
	end  bool
}

func (t *tree) add(s string) {
	for i := 0; i < len(s); i++ {
		c := s[i] - 'a'
		if t.next[c] == nil {
			t.next[c] = new(tree)
		}
		t = t.next[c]
	}
	t.end = true
}

func (t *tree) size() int {
	if t == nil {
		return 0
	}
	n := 1
	for _, c := range t.next {
		n += c.size()
	}
	return n
}

// describe merely hands its receiver on.
func (t *tree) describe() string { return fmt.Sprint(t.size(), " nodes") }

func main() {
	var s stack[string]
	s.push("a")
	s.push("b")
	*s.top() += "!"
	fmt.Println(s.pop())
	fmt.Println(s.pop())
	fmt.Println(s.pop())

	r := newRing[string, int]()
	a := r.add("a", 1)
	r.add("b", 2)
	fmt.Println(r.keys())
	r.moveUp(a)
	fmt.Println(r.keys())
	var nobody *ring[string, int]
	nobody.unlink(r.root.next)
	unlink := nobody.unlink
	unlink(r.root.next)
	fmt.Println(len(r.keys()))

	var l *list[int]
	fmt.Println(l.length(), l.last() == nil)
	l = l.pushFront(2).pushFront(1)
	fmt.Println(l.length(), l.last().value, l.value)

	var t tree
	t.add("abc")
	t.add("abb")
	fmt.Println(t.size(), t.next[0].describe(), t.next[2].describe())
}
