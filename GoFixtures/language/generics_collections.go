// run
//
// Generic collections and functions over slices and maps of defined types, as programs write them.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strconv"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("%v=%v", p.Key, p.Val) }

func SortedPairs[M ~map[K]V, K cmp.Ordered, V any](m M) []Pair[K, V] {
	out := make([]Pair[K, V], 0, len(m))
	for k, v := range m {
		out = append(out, Pair[K, V]{k, v})
	}
	slices.SortFunc(out, func(a, b Pair[K, V]) int { return cmp.Compare(a.Key, b.Key) })
	return out
}

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	out := make([]R, len(s))
	for i, v := range s {
		out[i] = f(v)
	}
	return out
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

func GroupBy[K comparable, V any](xs []V, key func(V) K) map[K][]V {
	out := map[K][]V{}
	for _, x := range xs {
		k := key(x)
		out[k] = append(out[k], x)
	}
	return out
}

func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](xs ...T) Set[T] {
	s := make(Set[T], len(xs))
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	u := maps.Clone(s)
	maps.Copy(u, o)
	return u
}
func (s Set[T]) Len() int { return len(s) }

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }
func (o Option[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Tree[K cmp.Ordered, V any] struct {
	root *tnode[K, V]
	size int
}
type tnode[K cmp.Ordered, V any] struct {
	k           K
	v           V
	left, right *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).v = v
			return
		}
	}
	*p = &tnode[K, V]{k: k, v: v}
	t.size++
}

func (t *Tree[K, V]) Walk(f func(K, V) bool) {
	var walk func(*tnode[K, V]) bool
	walk = func(n *tnode[K, V]) bool {
		return n == nil || walk(n.left) && f(n.k, n.v) && walk(n.right)
	}
	walk(t.root)
}

type Celsius float64
type IDs []int

func (ids IDs) Len() int           { return len(ids) }
func (ids IDs) Less(i, j int) bool { return ids[i] > ids[j] }
func (ids IDs) Swap(i, j int)      { ids[i], ids[j] = ids[j], ids[i] }

type Stack[T any] []T

func (s *Stack[T]) Push(v T) { *s = append(*s, v) }
func (s *Stack[T]) Pop() (v T, err error) {
	if len(*s) == 0 {
		return v, errors.New("empty")
	}
	last := len(*s) - 1
	v, *s = (*s)[last], (*s)[:last]
	return v, nil
}

func eval(expr string) (int, error) {
	var st Stack[int]
	ops := map[string]func(a, b int) int{
		"+": func(a, b int) int { return a + b },
		"-": func(a, b int) int { return a - b },
		"*": func(a, b int) int { return a * b },
	}
	for _, tok := range strings.Fields(expr) {
		if op, ok := ops[tok]; ok {
			b, err := st.Pop()
			if err != nil {
				return 0, fmt.Errorf("%q: %w", tok, err)
			}
			a, err := st.Pop()
			if err != nil {
				return 0, fmt.Errorf("%q: %w", tok, err)
			}
			st.Push(op(a, b))
			continue
		}
		n, err := strconv.Atoi(tok)
		if err != nil {
			return 0, err
		}
		st.Push(n)
	}
	return st.Pop()
}

func main() {
	m := map[string]int{"b": 2, "a": 1, "c": 3}
	fmt.Println(SortedPairs(m))
	words := strings.Fields("apple bob cat apricot banana")
	groups := GroupBy(words, func(s string) byte { return s[0] })
	for _, p := range SortedPairs(groups) {
		fmt.Printf("%c:%v ", p.Key, p.Val)
	}
	fmt.Println()
	ids := IDs{3, 1, 2}
	odd := Filter(ids, func(i int) bool { return i%2 == 1 })
	sort.Sort(odd)
	fmt.Printf("%T %v %v\n", odd, odd, Map(odd, strconv.Itoa))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum(Celsius(20.5), 1), Sum[int8]())
	fmt.Println(Reduce(words, 0, func(n int, s string) int { return n + len(s) }), Reduce([]int{1, 2}, "", func(s string, i int) string { return s + fmt.Sprint(i) }))
	s := SetOf(1, 2).Union(SetOf(2, 3))
	fmt.Println(s.Len(), s.Has(3), s.Has(9), slices.Sorted(maps.Keys(s)))
	fmt.Println(Some(3).OrElse(1), None[string]().OrElse("d"), Some[any](nil).OrElse(1))
	var t Tree[string, int]
	for i, w := range words {
		t.Put(w, i)
	}
	t.Put("bob", 99)
	t.Walk(func(k string, v int) bool {
		fmt.Print(k, ":", v, " ")
		return k != "banana"
	})
	fmt.Println(t.size)
	fmt.Println(eval("3 4 + 2 *"))
	fmt.Println(eval("3 +"))
	fmt.Println(eval("3 x +"))
	i, found := slices.BinarySearch([]string{"a", "c"}, "b")
	fmt.Println(i, found, slices.MaxFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) }), slices.Index(words, "cat"))
}
