// run
//
// A graph of tasks runs in the order of its dependencies, each once; loops change what they bind.

package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type Node struct {
	Name     string
	Deps     []*Node
	Run      func() (string, error)
	state    nodeState
	visited  bool
	onDone   []func(*Node)
	duration time.Duration
}

type nodeState struct {
	sync.Once
	done chan struct{}
	out  string
	err  error
}

type Graph struct {
	nodes map[string]*Node
	order []string
	mu    sync.Mutex
	trace []string
}

type CycleError []string

func (c CycleError) Error() string { return "cycle: " + strings.Join(c, " -> ") }

func (g *Graph) Add(name string, run func() (string, error), deps ...string) *Node {
	n := &Node{Name: name, Run: run}
	n.state.done = make(chan struct{})
	for _, d := range deps {
		n.Deps = append(n.Deps, g.nodes[d])
	}
	if g.nodes == nil {
		g.nodes = map[string]*Node{}
	}
	g.nodes[name], g.order = n, append(g.order, name)
	return n
}

func (g *Graph) topo() (sorted []*Node, err error) {
	const (
		white = iota
		gray
		black
	)
	color := make(map[*Node]int, len(g.nodes))
	var path []string
	var visit func(n *Node) error
	visit = func(n *Node) error {
		path = append(path, n.Name)
		defer func() { path = path[:len(path)-1] }()
		switch color[n] {
		case gray:
			return CycleError(append([]string(nil), path...))
		case black:
			return nil
		}
		color[n] = gray
		for _, d := range n.Deps {
			if err := visit(d); err != nil {
				return err
			}
		}
		color[n] = black
		sorted = append(sorted, n)
		return nil
	}
	for _, name := range g.order {
		if err = visit(g.nodes[name]); err != nil {
			return nil, err
		}
	}
	return
}

func (n *Node) exec(g *Graph) (string, error) {
	n.state.Do(func() {
		defer close(n.state.done)
		var wg sync.WaitGroup
		errs := make([]error, len(n.Deps))
		for i, d := range n.Deps {
			wg.Add(1)
			go func() {
				defer wg.Done()
				_, errs[i] = d.exec(g)
			}()
		}
		wg.Wait()
		for i, e := range errs {
			if e != nil {
				n.state.err = fmt.Errorf("%s: dep %s: %w", n.Name, n.Deps[i].Name, e)
				return
			}
		}
		n.state.out, n.state.err = n.Run()
		g.mu.Lock()
		g.trace = append(g.trace, n.Name)
		g.mu.Unlock()
		for _, f := range n.onDone {
			f(n)
		}
	})
	<-n.state.done
	return n.state.out, n.state.err
}

type matrix[T ~int | ~float64] [][]T

func (m matrix[T]) mul(o matrix[T]) matrix[T] {
	res := make(matrix[T], len(m))
	var wg sync.WaitGroup
	for i := range m {
		wg.Add(1)
		res[i] = make([]T, len(o[0]))
		go func(row []T, out []T) {
			defer wg.Done()
			for j := range out {
				for k, v := range row {
					out[j] += v * o[k][j]
				}
			}
		}(m[i], res[i])
	}
	wg.Wait()
	return res
}

func main() {
	g := &Graph{}
	say := func(s string) func() (string, error) { return func() (string, error) { return s, nil } }
	a := g.Add("a", say("A"))
	b := g.Add("b", say("B"), "a")
	c := g.Add("c", func() (string, error) { return "", fmt.Errorf("c failed") }, "a")
	d := g.Add("d", say("D"), "b", "c")
	done := 0
	b.onDone = append(b.onDone, func(n *Node) { done += len(n.Name) })
	sorted, err := g.topo()
	for _, n := range sorted {
		fmt.Print(n.Name, " ")
	}
	fmt.Println(err)
	fmt.Println(d.exec(g))
	fmt.Println(b.exec(g))
	_, err = c.exec(g)
	sort.Strings(g.trace)
	fmt.Println(err, g.trace, done)
	a.Deps = append(a.Deps, d)
	_, err = g.topo()
	if ce, ok := err.(CycleError); ok {
		fmt.Println(len(ce), ce, ce[0])
	}
	m := matrix[int]{{1, 2}, {3, 4}}
	fmt.Println(m.mul(m), matrix[float64]{{0.5}}.mul(matrix[float64]{{4}}))
	table := [...]struct {
		name string
		in   []int
		want map[bool]int
	}{
		{"empty", nil, map[bool]int{}},
		{name: "two", in: []int{1, 2}, want: map[bool]int{true: 2}},
	}
	for i, tc := range table {
		tc.in = append(tc.in, i)
		fmt.Printf("%d %-6s %v %v %d\n", i, tc.name, tc.in, tc.want[true], len(table[i].in))
	}
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	deadline := time.After(200 * time.Millisecond)
	n := 0
L:
	for {
		select {
		case <-tick.C:
			if n++; n == 3 {
				break L
			}
		case <-deadline:
			fmt.Println("late")
			return
		}
	}
	fmt.Println("ticks", n)
}
