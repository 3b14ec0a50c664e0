// run
//
// The verbs of fmt show a value in many ways.

package main

import (
	"errors"
	"fmt"
)

type point struct {
	X, Y int
}

type labeled struct {
	Name string
	At   *point
	Tags []string
	Any  any
}

type level int

func (l level) String() string { return [...]string{"low", "high"}[l] }

func main() {
	p := point{1, -2}
	fmt.Printf("%v %+v %T\n", p, p, p)
	l := labeled{"n", nil, []string{"a", "b"}, 3}
	fmt.Printf("%v %+v\n", l, l)
	fmt.Printf("%v %+v\n", &p, []*point{nil})

	fmt.Printf("%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%b|%c|%U\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 0x4E16)
	fmt.Printf("%s|%5s|%-5s|%q|%x|%.2s\n", "go", "go", "go", "go\n", "go", "golang")
	fmt.Printf("%f|%.2f|%8.3f|%e|%g|%6.1f%%\n", 3.14159, 3.14159, 3.14159, 31415.9, 1e21, 99.5)
	fmt.Printf("%t|%v|%5t\n", true, false, true)
	fmt.Printf("%v %d %s %v\n", level(1), level(1), level(0), []level{0, 1})
	fmt.Printf("%v %v %v\n", []byte("hi"), [2]bool{true}, map[string]int{"b": 2, "a": 1})
	fmt.Printf("%T %T %T %T %T %T\n", 1, "s", 1.5, []any{nil}, map[string][]int{}, errors.New("e"))
	fmt.Printf("%*d|%-*d|%q|%v\n", 4, 7, 4, 7, []string{"a b", "c"}, 'x')
	fmt.Printf("%v %v %v\n", nil, error(nil), fmt.Errorf("code %d", 7))
	fmt.Printf("%d %s\n", []int{1, 2}, []string{"x", "y"})
	fmt.Printf("%#v %#v %#v %#v\n", 1, "s", []int{1}, p)
	fmt.Printf("%x %X %#x %08.3f %+.1e\n", "hello", []byte{1, 171}, 255, -3.14159, 12345.678)
	fmt.Printf("%6.2f|%-8v|%8v|\n", 1.0, "ab", point{})

	fmt.Print("a", 1, 2, "b", "c", 3.0, "\n")
	fmt.Println(1e6, 1e20, 1e21, 100000.0, float32(0.1), 1e-7, 2.5)
	fmt.Println(fmt.Sprint("x", 1, 2, "y"), fmt.Sprintln("end"))
}
