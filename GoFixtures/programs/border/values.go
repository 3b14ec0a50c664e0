package main

import (
	"fmt"

	"fixtures/programs/border/store"
)

type shop struct {
	store store.Holder
	point store.Point
	count store.Counter
}

func (s *shop) renew() {
	s.store = store.New(5)
	s.point = store.Point{X: 9, Y: s.store.Size()}
}

func (s shop) changed() shop {
	s.store.Grow()
	s.count.Add(100)
	return s
}

type level struct{ store.Level }

func change(h store.Holder) int {
	h.Counter.N = 1000
	h.Node.Tags[0] = "changed"
	return h.Counter.N
}

// values copies, compares and changes structs of another package.
func values() {
	a := store.New(1)
	b := a
	b.Counter.Add(10)
	b.Node.Name = "b"
	b.Node.Tags[1] = "tag"
	b.Grow()
	fmt.Println(a.Counter.N, b.Counter.N, a.Node.Name, b.Node.Name, a.Node.Tags, b.Node.Tags, a.Size(), b.Size())
	fmt.Println(change(a), a.Counter.N, a.Node.Tags, a.Node.Next == b.Node.Next, a.Counter.Spent(), b.Counter.Spent())
	list := []store.Holder{a, b}
	for _, h := range list {
		h.Counter.N = -1
		h.Grow()
	}
	fmt.Println(list[0].Counter.N, list[1].Counter.N, list[0].Size())
	list[0] = b
	list[0].Counter.N++
	fmt.Println(b.Counter.N, list[0].Counter.N)
	m := map[string]store.Node{"a": a.Node}
	n := m["a"]
	n.Name = "other"
	fmt.Println(m["a"].Name == n.Name, n == m["a"], n.Tags == m["a"].Tags)
	p, q := store.Point{1, 2}, store.Point{X: 1, Y: 2}
	fmt.Println(p == q, p, q, map[store.Point]int{p: 1}[q])
	x, y := store.Node{Name: "n"}, store.Node{Name: "n"}
	fmt.Println(x == y, any(x) == any(y), &x == &y)
	s := shop{count: store.Counter{N: 2}}
	s.renew()
	t := s.changed()
	fmt.Println(s.store.Size(), t.store.Size(), s.count.N, t.count.N, s.point)
	u := s
	u.store.Grow()
	u.count.Add(1)
	fmt.Println(s.store.Size(), u.store.Size(), s.count.N, u.count.N)
	l := store.NewLevel()
	l.Raise()
	fmt.Println(*l.(*store.Level))
	lv := level{4}
	var r store.Raiser = &lv
	r.Raise()
	fmt.Println(lv.Level)
	pair := store.Pair[string, int]{"k", 1}
	other := pair
	other.Value = 2
	fmt.Println(pair, other, pair == store.Pair[string, int]{"k", 1})
	h := store.Hidden()
	g := h
	g.Inc()
	fmt.Println(h.Get(), g.Get())
	ch := make(chan store.Counter, 1)
	ch <- store.Counter{N: 5}
	c := <-ch
	c.Add(1)
	fmt.Println(c.N)
	arr := [2]store.Node{{Name: "0"}, {Name: "1"}}
	brr := arr
	brr[0].Name = "changed"
	fmt.Println(arr[0].Name, brr[0].Name)
	var e any = a
	a.Counter.N = 77
	fmt.Println(e.(store.Holder).Counter.N, a.Counter.N)
	f := func() store.Node { return a.Node }
	z := f()
	z.Name = "z"
	fmt.Println(a.Node.Name == "z", fmt.Sprintf("%+v", z.Tags))
}
