// run
//
// Types may refer to each other and to themselves.

package main

import "fmt"

type expression interface{ eval(env map[string]int) int }

type (
	number   int
	variable string
	binary   struct {
		op          byte
		left, right expression
	}
	call struct {
		f    func(...int) int
		args []expression
	}
)

func (n number) eval(map[string]int) int       { return int(n) }
func (v variable) eval(env map[string]int) int { return env[string(v)] }

func (b binary) eval(env map[string]int) int {
	l, r := b.left.eval(env), b.right.eval(env)
	switch b.op {
	case '+':
		return l + r
	case '*':
		return l * r
	}
	panic("unknown operator " + string(b.op))
}

func (c call) eval(env map[string]int) int {
	values := make([]int, len(c.args))
	for i, a := range c.args {
		values[i] = a.eval(env)
	}
	return c.f(values...)
}

type folder struct {
	name     string
	children []folder
}

func (f folder) count() int {
	n := 1
	for _, c := range f.children {
		n += c.count()
	}
	return n
}

type state func(*machine) state

type machine struct{ input, seen string }

func letters(m *machine) state {
	if m.input == "" {
		return nil
	}
	m.seen += m.input[:1]
	m.input = m.input[1:]
	return dashes
}

func dashes(m *machine) state {
	m.seen += "-"
	return letters
}

func main() {
	largest := func(v ...int) int { return max(v[0], v[1]) }
	e := binary{'+', number(2), binary{'*', variable("x"), call{largest, []expression{number(3), variable("y")}}}}
	fmt.Println(e.eval(map[string]int{"x": 5, "y": 4}), expression(number(1)) == number(1))

	root := folder{"root", []folder{{"a", nil}, {"b", []folder{{name: "c"}}}}}
	fmt.Println(root.count(), root)

	m := &machine{input: "abc"}
	for s := state(letters); s != nil; {
		s = s(m)
	}
	fmt.Println(m.seen)
}
