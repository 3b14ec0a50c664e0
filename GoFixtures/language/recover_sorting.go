// run
//
// A panic in the methods that sort and container/heap call reaches recover, as that of taking from an empty heap does.
package main

import (
	"container/heap"
	"fmt"
	"sort"
	"sync"
)

type jobs []int

func (j jobs) Len() int           { return len(j) }
func (j jobs) Less(a, b int) bool { return j[a] < j[b] }
func (j jobs) Swap(a, b int)      { j[a], j[b] = j[b], j[a] }

func (j *jobs) Push(x any) { *j = append(*j, x.(int)) }

func (j *jobs) Pop() any {
	old := *j
	last := old[len(old)-1]
	*j = old[:len(old)-1]
	return last
}

// fickle panics at one of its comparisons.
type fickle struct {
	sort.Interface
	left int
}

func (f *fickle) Less(a, b int) bool {
	f.left--
	if f.left < 0 {
		panic("no more")
	}
	return f.Interface.Less(b, a)
}

type queue struct {
	mu   sync.Mutex
	jobs jobs
}

func (q *queue) take() (job int, err error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("take: %v", r)
		}
	}()
	return heap.Pop(&q.jobs).(int), nil
}

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		} else {
			fmt.Println(what, "is over")
		}
	}()
	f()
}

func main() {
	q := &queue{jobs: jobs{5, 2, 8}}
	heap.Init(&q.jobs)
	heap.Push(&q.jobs, 1)
	for range 5 {
		fmt.Println(q.take())
	}
	try("wrong type", func() { heap.Push(&q.jobs, "six") })
	try("remove", func() { fmt.Println(heap.Remove(&q.jobs, 3)) })
	try("fix", func() { heap.Fix(&q.jobs, 3) })
	try("sorted", func() {
		values := jobs{3, 1, 2}
		sort.Sort(sort.Reverse(values))
		fmt.Println(values, sort.IsSorted(values), sort.IsSorted(sort.Reverse(values)))
	})
	for left := range 6 {
		values := jobs{1, 2, 3}
		try(fmt.Sprint("fickle ", left), func() {
			sort.Stable(&fickle{values, left})
			fmt.Println(values)
		})
	}
	try("none", func() { sort.Sort(nil) })
	var missing sort.Interface
	try("missing", func() { fmt.Println(missing.Len()) })
	var data sort.Interface = sort.IntSlice{2, 1}
	fmt.Println(data.Len(), data.Less(0, 1))
	sort.Sort(data)
	fmt.Println(data)
}
