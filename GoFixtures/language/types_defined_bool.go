// run
//
// A truth value may have a type with a name; what is printed by a method of values is a value.

package main

import (
	"errors"
	"fmt"
)

type cell bool

type board [3][3]cell

func (b *board) toggle(r, c int) { b[r][c] = !b[r][c] }

func (b board) alive() (n int) {
	for r, row := range b {
		for c := range row {
			if bool(b[r][c]) && (r != 1 || c != 1) {
				n++
			}
		}
	}
	for bool(b[0][0]) && n < 10 {
		n += 10
	}
	return n
}

type op byte

const (
	push op = iota
	add
)

func (o op) String() string { return [...]string{"push", "add"}[o] }

type failure struct {
	at  int
	op  op
	err error
}

func (f *failure) Error() string { return fmt.Sprintf("at %d, %v: %v", f.at, f.op, f.err) }

func find(name string, names []string) (o op, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("recovered")
		}
	}()
	if len(names) == 1 {
		return 0, fmt.Errorf("only %q", names[0])
	}
	for i := 0; ; i++ {
		if names[i] == name {
			o = op(i)
			return o, &failure{i, o, errors.New("found")}
		}
	}
}

type matrix struct {
	columns int
	data    []float64
}

func (m *matrix) row(i int) []float64     { return m.data[i*m.columns : (i+1)*m.columns] }
func (m *matrix) set(i, j int, v float64) { m.row(i)[j] = v }
func (m matrix) String() string           { return fmt.Sprint(m.row(0), m.row(1)) }

func main() {
	var b board
	b.toggle(0, 0)
	b.toggle(1, 1)
	b.toggle(2, 1)
	fmt.Println(b.alive(), b)
	fmt.Println(find("add", []string{"push", "add"}))
	fmt.Println(find("x", []string{"only"}))
	fmt.Println(find("x", []string{"push", "add"}))
	m := &matrix{2, make([]float64, 4)}
	m.set(1, 0, 5)
	copied := *m
	copied.columns = 1
	fmt.Println(m, *m, copied)
}
