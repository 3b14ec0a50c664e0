// run
//
// A struct is copied when it is assigned, passed, stored or received.

package main

import "fmt"

type size struct{ width, height int }

type box struct {
	size  size
	label string
	tags  []string
}

func grow(b box) box {
	b.size.width *= 2
	b.tags[0] = "shared"
	return b
}

func growInPlace(b *box) {
	b.size.width *= 3
}

func main() {
	a := box{size{1, 2}, "a", []string{"own"}}
	b := a
	b.size.height = 20
	b.label = "b"
	fmt.Println(a, b)

	fmt.Println(grow(a).size, a.size, a.tags)
	growInPlace(&a)
	fmt.Println(a.size)

	boxes := []box{a, b}
	boxes[0].label = "first"
	for _, each := range boxes {
		each.label = "lost"
	}
	fmt.Println(a.label, boxes[0].label, boxes[1].label)

	p := &boxes[1]
	p.size.width = 77
	fmt.Println(boxes[1].size, p.label)

	held := map[string]size{"x": {3, 4}}
	s := held["x"]
	s.width = 30
	fmt.Println(held["x"], s, held["x"] == size{3, 4})

	var boxed any = s
	s.height = 40
	fmt.Println(boxed, s, boxed == any(size{30, 4}))

	anonymous := struct {
		x int
		y string
	}{1, "one"}
	fmt.Println(anonymous, anonymous.y)
}
