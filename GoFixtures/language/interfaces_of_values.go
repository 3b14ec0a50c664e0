// run
//
// What an `any` holds as a value has the methods of the value, whatever its pointer could do.

package main

import "fmt"

type Node struct {
	ID   int
	next *Node
}

func (b *Node) Add(n *Node) { b.next = n }
func (b Node) Name() string { return fmt.Sprint("node", b.ID) }

type Named interface{ Name() string }
type Adder interface {
	Named
	Add(n *Node)
}

func describe(x any) string {
	switch v := x.(type) {
	case Adder:
		return "adder " + v.Name()
	case Named:
		return "named " + v.Name()
	}
	return fmt.Sprintf("%T", x)
}

func main() {
	d := &Node{ID: 1}
	e := Node{ID: 2}
	d.Add(&e)
	for _, x := range []any{*d, d, e, &e, Node{ID: 3}} {
		fmt.Println(describe(x))
	}
	m := any(*d)
	_, ok := m.(Named)
	fmt.Println(ok)
	_, ok = m.(Adder)
	fmt.Println(ok)
}
