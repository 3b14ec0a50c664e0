// run
//
// A struct type with methods on its pointer is copied where Go copies it: in generic stores, slices, arrays, channels and interfaces.

package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Describer interface{ Describe() string }
type Mutator interface {
	Describer
	Set(k string, v int)
}

type meta struct {
	tags []string
	hits int
}

func (m *meta) Tag(t string) { m.tags = append(m.tags, t) }
func (m meta) Tags() string  { return strings.Join(m.tags, ",") }
func (m *meta) hit() int     { m.hits++; return m.hits }

type Record struct {
	meta
	Name string
	vals map[string]int
	next *Record
}

func (r *Record) Set(k string, v int) {
	if r.vals == nil {
		r.vals = map[string]int{}
	}
	r.vals[k] = v
}
func (r *Record) Describe() string { return fmt.Sprint(r.Name, len(r.vals), r.Tags()) }
func (r Record) Value() string     { r.Name += "!"; return r.Name }
func (r *Record) chain(n int) *Record {
	cur := r
	for range n {
		cur.next = &Record{Name: cur.Name + "'"}
		cur = cur.next
	}
	return r
}
func (r *Record) String() string {
	if r == nil {
		return "<none>"
	}
	return r.Name + "->" + r.next.String()
}

type Store[T any] struct {
	mu   sync.Mutex
	rows []T
	idx  map[string]int
}

func (s *Store[T]) Add(k string, v T) *T {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.idx == nil {
		s.idx = map[string]int{}
	}
	s.idx[k] = len(s.rows)
	s.rows = append(s.rows, v)
	return &s.rows[len(s.rows)-1]
}
func (s *Store[T]) Get(k string) (v T, err error) {
	i, ok := s.idx[k]
	if !ok {
		return v, errors.New("no " + k)
	}
	return s.rows[i], nil
}
func (s *Store[T]) Ref(k string) *T {
	if i, ok := s.idx[k]; ok {
		return &s.rows[i]
	}
	return nil
}
func (s *Store[T]) Update(f func(*T)) {
	for i := range s.rows {
		f(&s.rows[i])
	}
}
func Snapshot[T any](s *Store[T]) []T { return append([]T(nil), s.rows...) }

type byName []Record

func (b byName) Len() int           { return len(b) }
func (b byName) Less(i, j int) bool { return b[i].Name < b[j].Name }
func (b byName) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type stage struct {
	Record
	fn   func(*Record) error
	done chan struct{}
}

func (s *stage) run(wg *sync.WaitGroup) {
	defer wg.Done()
	defer close(s.done)
	if err := s.fn(&s.Record); err != nil {
		s.Tag(err.Error())
	}
}

func describeAll(ds ...Describer) (out []string) {
	for _, d := range ds {
		out = append(out, d.Describe())
	}
	return
}

func main() {
	var st Store[Record]
	r := Record{Name: "a"}
	r.Set("x", 1)
	p := st.Add("a", r)
	p.Tag("stored")
	p.Name = "A"
	r.Tag("local")
	r.Name = "local"
	fmt.Println(p.Describe(), r.Describe(), r.Value(), r.Name)
	got, err := st.Get("a")
	got.Name = "copy"
	got.Set("y", 2)
	fmt.Println(got.Describe(), st.Ref("a").Describe(), err)
	_, err = st.Get("zz")
	fmt.Println(err, st.Ref("zz") == nil, st.Ref("zz"))
	st.Add("b", Record{Name: "b"}).Set("q", 9)
	st.Update(func(r *Record) { r.hit(); r.Tag("u") })
	snap := Snapshot(&st)
	snap[0].Name = "snap"
	fmt.Println(st.rows[0].Name, snap[0].hits, st.rows[1].hit(), snap[1].hits)
	f := st.Ref("b").Describe
	st.Ref("b").Name = "bb"
	g := st.rows[0].Value
	st.rows[0].Name = "changed"
	fmt.Println(f(), g())
	var m Mutator = st.Ref("b")
	m.Set("w", 1)
	var d Describer = m
	fmt.Println(describeAll(m, d, &r, st.Ref("a")), d == Describer(st.Ref("b")))
	if rec, ok := d.(*Record); ok {
		rec.Tag("asserted")
		fmt.Println(rec.Tags(), rec == st.Ref("b"))
	}
	rows := byName(snap)
	sort.Sort(rows)
	fmt.Println(rows[0].Name, rows[1].Name)
	fmt.Println((&Record{Name: "c"}).chain(2), &r)
	var wg sync.WaitGroup
	stages := make([]stage, 3)
	for i := range stages {
		stages[i] = stage{Record: Record{Name: fmt.Sprint("s", i)}, done: make(chan struct{}), fn: func(r *Record) error {
			r.Set("i", i)
			if i == 1 {
				return errors.New("odd")
			}
			return nil
		}}
		wg.Add(1)
		go stages[i].run(&wg)
	}
	wg.Wait()
	for i := range stages {
		<-stages[i].done
		fmt.Print(stages[i].Describe(), " ")
	}
	fmt.Println()
	byKey := map[string]*Record{}
	for i := range st.rows {
		byKey[st.rows[i].Name] = &st.rows[i]
	}
	byKey["bb"].Set("map", 3)
	fmt.Println(len(st.Ref("b").vals), byKey["changed"].Value())
	ch := make(chan Record, 1)
	ch <- *st.Ref("b")
	st.Ref("b").Name = "after"
	x := <-ch
	x.Tag("received")
	fmt.Println(x.Name, x.Tags(), st.Ref("b").Tags())
	arr := [2]Record{{Name: "p"}, {Name: "q"}}
	brr := arr
	brr[0].Tag("brr")
	q := &brr[1]
	q.Tag("via q")
	arr[1].hit()
	fmt.Println(arr[0].Tags() == "", brr[0].Tags(), brr[1].Tags(), arr[1].hits, brr[1].hits)
	defer st.Ref("a").Set("deferred", 1)
	defer func(r Record) { fmt.Println("deferred", r.Name) }(arr[0])
	arr[0].Name = "later"
	any1 := any(arr[0])
	any2 := any(&arr[0])
	arr[0].Name = "latest"
	fmt.Println(any1.(Record).Name, any2.(*Record).Name)
	_, isD := any1.(Describer)
	_, isD2 := any2.(Describer)
	fmt.Println(isD, isD2)
}
