// run
//
// Pools and registries of values with locks, behind generic pointers; functions composed, curried and remembered.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

// values with locks behind generic pointers
type worker struct {
	sync.Mutex
	jobs  int
	total atomic.Int64
	name  string
}

func (w *worker) Do(n int) int {
	w.Lock()
	defer w.Unlock()
	w.jobs++
	w.total.Add(int64(n))
	return w.jobs
}
func (w *worker) Reset() { w.Lock(); w.jobs = 0; w.Unlock(); w.total.Store(0) }

type resetter[T any] interface {
	*T
	Reset()
}

type Pool[T any, P resetter[T]] struct {
	free chan P
	made atomic.Int32
	init func(P)
}

func NewPool[T any, P resetter[T]](n int, init func(P)) *Pool[T, P] {
	return &Pool[T, P]{free: make(chan P, n), init: init}
}
func (p *Pool[T, P]) Get() P {
	select {
	case x := <-p.free:
		return x
	default:
		p.made.Add(1)
		x := P(new(T))
		if p.init != nil {
			p.init(x)
		}
		return x
	}
}
func (p *Pool[T, P]) Put(x P) {
	x.Reset()
	select {
	case p.free <- x:
	default:
	}
}

type Registry[T any] struct {
	mu   sync.RWMutex
	byID map[string]*T
}

func (r *Registry[T]) GetOrCreate(id string, mk func() *T) (*T, bool) {
	r.mu.RLock()
	v, ok := r.byID[id]
	r.mu.RUnlock()
	if ok {
		return v, false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if v, ok = r.byID[id]; ok {
		return v, false
	}
	if r.byID == nil {
		r.byID = make(map[string]*T)
	}
	v = mk()
	r.byID[id] = v
	return v, true
}

func (r *Registry[T]) Each(f func(id string, v *T) error) error {
	r.mu.RLock()
	defer r.mu.RUnlock()
	ids := make([]string, 0, len(r.byID))
	for id := range r.byID {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	for _, id := range ids {
		if err := f(id, r.byID[id]); err != nil {
			return fmt.Errorf("%s: %w", id, err)
		}
	}
	return nil
}

// generic function values, partial application, composition
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}
func Memo[K comparable, V any](f func(K) V) func(K) V {
	var mu sync.Mutex
	m := map[K]V{}
	return func(k K) V {
		mu.Lock()
		defer mu.Unlock()
		if v, ok := m[k]; ok {
			return v
		}
		v := f(k)
		m[k] = v
		return v
	}
}

func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func Try[T any](f func() T) (v T, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("%v", r)
		}
	}()
	return f(), nil
}

type Ordered interface {
	~int | ~int64 | ~float64 | ~string
}
type SortedMap[K Ordered, V any] struct {
	keys []K
	vals map[K]V
}

func (m *SortedMap[K, V]) Set(k K, v V) {
	if m.vals == nil {
		m.vals = map[K]V{}
	}
	if _, ok := m.vals[k]; !ok {
		i := sort.Search(len(m.keys), func(i int) bool { return m.keys[i] >= k })
		m.keys = slices.Insert(m.keys, i, k)
	}
	m.vals[k] = v
}
func (m *SortedMap[K, V]) Range(f func(K, V) bool) {
	for _, k := range m.keys {
		if !f(k, m.vals[k]) {
			return
		}
	}
}
func MapValues[K Ordered, V, W any](m *SortedMap[K, V], f func(V) W) *SortedMap[K, W] {
	out := new(SortedMap[K, W])
	m.Range(func(k K, v V) bool { out.Set(k, f(v)); return true })
	return out
}

type Tuple[A, B any] struct {
	First  A
	Second B
}

func Zip[A, B any](as []A, bs []B) []Tuple[A, B] {
	n := min(len(as), len(bs))
	out := make([]Tuple[A, B], n)
	for i := range out {
		out[i] = Tuple[A, B]{as[i], bs[i]}
	}
	return out
}
func (t Tuple[A, B]) Swap() Tuple[B, A] { return Tuple[B, A]{t.Second, t.First} }

type Number interface{ ~int | ~float64 }

func SumBy[T any, N Number](xs []T, f func(T) N) (n N) {
	for _, x := range xs {
		n += f(x)
	}
	return
}
func MaxBy[T any, O cmp.Ordered](xs []T, key func(T) O) (best T, err error) {
	if len(xs) == 0 {
		return best, errors.New("no elements")
	}
	best = xs[0]
	for _, x := range xs[1:] {
		if key(x) > key(best) {
			best = x
		}
	}
	return best, nil
}

type Vec[T Number] []T

func (v Vec[T]) Dot(o Vec[T]) (s T) {
	for i, x := range v {
		s += x * o[i]
	}
	return
}
func (v Vec[T]) Map(f func(T) T) Vec[T] {
	out := make(Vec[T], len(v))
	for i, x := range v {
		out[i] = f(x)
	}
	return out
}

type Either[L, R any] struct {
	left  *L
	right *R
}

func Left[L, R any](l L) Either[L, R]  { return Either[L, R]{left: &l} }
func Right[L, R any](r R) Either[L, R] { return Either[L, R]{right: &r} }
func Match[L, R, T any](e Either[L, R], onL func(L) T, onR func(R) T) T {
	if e.left != nil {
		return onL(*e.left)
	}
	return onR(*e.right)
}

type embedded[T any] struct {
	Registry[T]
	Tuple[string, T]
	extra int
}

func main() {
	p := NewPool[worker](1, func(w *worker) { w.name = "w" })
	w := p.Get()
	w.Do(3)
	fmt.Println(w.Do(4), w.total.Load(), w.name, p.made.Load())
	p.Put(w)
	w2 := p.Get()
	fmt.Println(w2 == w, w2.jobs, p.Get() == w, p.made.Load())
	var reg Registry[worker]
	var wg sync.WaitGroup
	var created atomic.Int32
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x, isNew := reg.GetOrCreate(fmt.Sprint("w", i%4), func() *worker { return &worker{name: "r"} })
			if isNew {
				created.Add(1)
			}
			x.Do(i)
		}()
	}
	wg.Wait()
	err := reg.Each(func(id string, w *worker) error {
		if id == "w2" {
			return errors.New("stop")
		}
		fmt.Print(id, " ", w.jobs, " ", w.total.Load(), "; ")
		return nil
	})
	fmt.Println(err, created.Load())

	shout := Compose(strings.ToUpper, func(s string) int { return len(s) })
	add := Curry(func(a int, b float64) string { return fmt.Sprint(a, "+", b) })
	calls := 0
	sq := Memo(func(n int) int { calls++; return n * n })
	fmt.Println(shout("abc"), add(1)(2.5), sq(4)+sq(4), calls)
	fmt.Println(Try(func() int { return Must(fmt.Sscan("12", new(int))) }))
	_, err = Try(func() string { return Must("", errors.New("must")) })
	fmt.Println(err)
	_, err = Try(func() []int { var xs []int; xs[0]++; return xs })
	fmt.Println(err)
	_, err = Try(func() map[string]int { panic(42) })
	fmt.Println(err)
	var sm SortedMap[string, []int]
	sm.Set("b", []int{1, 2})
	sm.Set("a", nil)
	sm.Set("c", []int{3})
	sm.Set("a", []int{0})
	MapValues(&sm, func(v []int) int { return len(v) }).Range(func(k string, n int) bool {
		fmt.Print(k, n, " ")
		return k < "b"
	})
	fmt.Println()
	zs := Zip([]string{"x", "y"}, []float64{1.5, 2.5, 3})
	fmt.Println(zs, zs[1].Swap(), SumBy(zs, func(t Tuple[string, float64]) float64 { return t.Second }))
	m, err := MaxBy(zs, func(t Tuple[string, float64]) string { return t.First })
	fmt.Println(m.First, err)
	_, err = MaxBy[int, int](nil, nil)
	fmt.Println(err)
	v := Vec[float64]{1, 2}
	fmt.Println(v.Dot(v.Map(func(x float64) float64 { return x * 10 })), Vec[int]{3}.Dot(Vec[int]{4}))
	e := Right[error](5)
	fmt.Println(Match(e, error.Error, func(n int) string { return strings.Repeat("r", n) }), Match(Left[error, int](errors.New("l")), error.Error, func(int) string { return "" }))
	em := embedded[worker]{extra: 1}
	em.First = "tag"
	got, isNew := em.GetOrCreate("z", func() *worker { return new(worker) })
	got.Do(1)
	fmt.Println(em.First, isNew, em.byID["z"].jobs, em.extra)
	f := Zip[int, string]
	fmt.Println(len(f([]int{1}, []string{"a", "b"})))
}
