// run exit 2
//
// A method call through a nil pointer ends the program where it happens.

package main

type node struct {
	value int
	next  *node
}

//go:noinline
func (n *node) sum() int {
	return n.value + n.next.sum()
}

//go:noinline
func total(first *node) int {
	return first.sum()
}

func main() {
	list := &node{1, &node{2, nil}}
	println(total(list))
}
