// run
//
// Methods of interfaces may have names that Swift or every translated type gives a meaning of its own.

package main

import "fmt"

type kind int

func (k kind) Type() kind { return k }

type position int

func (p position) Protocol() position { return p }

// node asks for methods that promotion brings.
type node interface {
	Type() kind
	Protocol() position
	copy() node
	hash() uint32
	zero() bool
}

type list struct {
	kind
	position
	items []string
}

func (l *list) copy() node {
	return &list{l.kind, l.position, append([]string(nil), l.items...)}
}

func (l *list) hash() (h uint32) {
	for _, item := range l.items {
		for i := range len(item) {
			h = h*31 + uint32(item[i])
		}
	}
	return
}

func (l *list) zero() bool { return len(l.items) == 0 }

// cell satisfies another such interface as a value.
type cell struct{ pointer, checked int }

func (c cell) assign(n int) holder { c.checked += n; return c }
func (c cell) self() int           { return c.pointer*10 + c.checked }
func (c cell) in() int             { return c.pointer }

type holder interface {
	assign(int) holder
	self() int
	in() int
}

func main() {
	var n node = &list{2, 3, []string{"a", "b"}}
	c := n.copy()
	c.(*list).items[0] = "z"
	fmt.Println(n.Type(), n.Protocol(), n.hash(), c.hash(), n.zero(), node(&list{}).zero())
	var h holder = cell{pointer: 4}
	h = h.assign(2).assign(3)
	self, hash := h.self, n.hash
	fmt.Println(self(), hash() == n.hash(), holder.in(h), cell.assign(cell{1, 1}, 1))
	if a, ok := any(h).(interface{ self() int }); ok {
		fmt.Println(a.self())
	}
}
