// run
//
// Heaps, lists and rings of the standard library hold any values; a heap may be any slice with the five methods.

package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	last := len(old) - 1
	x := old[last]
	*h = old[:last]
	return x
}

type job struct {
	name     string
	priority int
	index    int
}

// queue gives the job of the highest priority first, and tells each where it is.
type queue struct{ jobs []*job }

func (q queue) Len() int           { return len(q.jobs) }
func (q queue) Less(i, j int) bool { return q.jobs[i].priority > q.jobs[j].priority }
func (q queue) Swap(i, j int) {
	q.jobs[i], q.jobs[j] = q.jobs[j], q.jobs[i]
	q.jobs[i].index, q.jobs[j].index = i, j
}
func (q *queue) Push(x any) {
	j := x.(*job)
	j.index = len(q.jobs)
	q.jobs = append(q.jobs, j)
}
func (q *queue) Pop() any {
	last := len(q.jobs) - 1
	j := q.jobs[last]
	q.jobs[last], q.jobs = nil, q.jobs[:last]
	j.index = -1
	return j
}

func show(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Print("|")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println(" :", l.Len())
}

// A cache forgets what was not asked for longest.
type cache struct {
	order list.List
	items map[string]*list.Element
	most  int
}

type item struct {
	key   string
	value int
}

func (c *cache) put(key string, value int) {
	if e, ok := c.items[key]; ok {
		c.order.MoveToFront(e)
		e.Value.(*item).value = value
		return
	}
	c.items[key] = c.order.PushFront(&item{key, value})
	if c.order.Len() > c.most {
		last := c.order.Back()
		delete(c.items, c.order.Remove(last).(*item).key)
	}
}

func main() {
	h := &ints{5, 2, 8, 9, 1, 7}
	heap.Init(h)
	heap.Push(h, 3)
	fmt.Println((*h)[0], heap.Remove(h, 2).(int) > 1, h.Len())
	(*h)[0] = 6
	heap.Fix(h, 0)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()

	q := &queue{}
	low := &job{name: "low", priority: 1}
	for _, j := range []*job{{name: "middle", priority: 5}, low, {name: "high", priority: 9}} {
		heap.Push(q, j)
	}
	low.priority = 10
	heap.Fix(q, low.index)
	for q.Len() > 0 {
		j := heap.Pop(q).(*job)
		fmt.Print(j.name, " ", j.index, "; ")
	}
	fmt.Println()

	l := list.New()
	four := l.PushBack(4)
	one := l.PushFront(1)
	l.InsertBefore(3, four)
	l.InsertAfter(2, one)
	show(l)
	l.MoveToFront(four)
	l.MoveToBack(one)
	show(l)
	l.MoveBefore(one, four)
	l.MoveAfter(four, l.Back())
	show(l)
	fmt.Println(l.Remove(one), one.Next() == nil, l.InsertAfter(9, one) == nil)
	l.Remove(one)
	l.PushBackList(l)
	l.PushFrontList(l)
	show(l)
	var zero list.List
	fmt.Println(zero.Len(), zero.Front() == nil, l.Init().Len())
	for i := range 100_000 {
		l.PushBack(i)
	}
	fmt.Println(l.Len(), l.Back().Value)

	c := &cache{items: map[string]*list.Element{}, most: 2}
	c.put("a", 1)
	c.put("b", 2)
	c.put("a", 3)
	c.put("c", 4)
	fmt.Println(len(c.items), c.items["b"] == nil, c.order.Front().Value.(*item).key, *c.order.Back().Value.(*item))

	r := ring.New(4)
	for i := 0; i < r.Len(); i++ {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, ",") })
	r = r.Move(2)
	fmt.Println(r.Value, r.Prev().Value, r.Move(-5).Value)
	removed := r.Unlink(2)
	fmt.Println(r.Len(), removed.Len(), r.Next().Value)
	other := &ring.Ring{Value: "other"}
	r.Link(other)
	sum := 0
	r.Do(func(v any) {
		if n, ok := v.(int); ok {
			sum += n
		}
	})
	fmt.Println(r.Len(), other.Next().Value, sum)
}
