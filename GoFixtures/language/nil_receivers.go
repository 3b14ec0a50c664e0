// run
//
// A method may be called on a nil pointer, and may cope with it.

package main

import "fmt"

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) walk(visit func(int)) {
	if t == nil {
		return
	}
	t.left.walk(visit)
	visit(t.value)
	t.right.walk(visit)
}

func (t *tree) depth() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.left.depth(), t.right.depth())
}

func main() {
	var root *tree
	fmt.Println(root.depth(), root == nil)
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	sum := 0
	root.walk(func(v int) {
		sum += v
		fmt.Print(v, " ")
	})
	fmt.Println(sum, root.depth())

	defer func() {
		r := recover()
		fmt.Println(r)
	}()
	fmt.Println(root.left.left.left.value)
}
