// run
//
// Types that refer to themselves, through slices, maps, pointers and functions, have names and are shown and compared.

package main

import "fmt"

type tree struct {
	name     string
	children []*tree
	parent   *tree
}

type directory struct {
	entries map[string]directory
	visit   func(directory) []directory
}

type list struct {
	next  *list
	value any
}

type chain struct {
	label string
	links [2]*chain
}

func same(a, b any) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint(r)
		}
	}()
	return fmt.Sprint(a == b)
}

func main() {
	root := &tree{name: "root"}
	root.children = append(root.children, &tree{name: "leaf", parent: root})
	fmt.Println(root.children[0].parent.name, len(root.children))
	fmt.Printf("%T %T %T\n", root, *root, root.children)
	fmt.Println(same(root, root), same(*root, *root))

	home := directory{entries: map[string]directory{"a": {}}}
	fmt.Printf("%T %T %T\n", home, home.entries, home.visit)
	fmt.Println(len(home.entries), same(home, home))

	numbers := list{&list{nil, 2}, 1}
	fmt.Printf("%T %v\n", numbers.next, numbers.next.value)
	fmt.Println(same(numbers, numbers), same(numbers, list{numbers.next, 1}), same(numbers, list{nil, 1}))

	one := chain{label: "one"}
	two := chain{"two", [2]*chain{&one, nil}}
	fmt.Printf("%T %T %v\n", two, two.links, two.links[0].label)
	fmt.Println(same(one, chain{label: "one"}), same(one, two))
}
