// run
//
// A method that may be called on nil calls one of another type; a clause whose condition may panic falls through.

package main

import "fmt"

type number struct{ digits []int }

// set copies, and says what it did; nil is set to nothing.
func (n *number) set(m *number) string {
	if n == nil {
		return "nothing"
	}
	n.digits = append(n.digits[:0], m.digits...)
	return fmt.Sprint(n.digits)
}

type ratio struct{ over, under number }

func (r *ratio) set(s *ratio) string {
	if r == s {
		return "same"
	}
	return r.over.set(&s.over) + "/" + r.under.set(&s.under)
}

// kind says of what kind the ratio is; it panics where a digit is missing, and recovers.
func (r *ratio) kind() (found string) {
	defer func() {
		if problem := recover(); problem != nil {
			found = "none"
		}
	}()
	switch {
	case len(r.over.digits) == 0:
		found = "zero "
		fallthrough
	case len(r.under.digits) == 0:
		found += "whole"
	case r.over.digits[0] == r.under.digits[0], r.over.digits[1] == 0:
		found = "odd"
	}
	return found
}

func main() {
	r := &ratio{number{[]int{1, 2}}, number{[]int{3}}}
	s := &ratio{}
	var none *ratio
	fmt.Println(s.kind(), r.kind())
	fmt.Println(s.set(r), s.set(s), none.set(nil))
	s.under.digits = nil
	fmt.Println(s.kind())
	s.under.digits = []int{1}
	fmt.Println(s.kind())
	s.over.digits = []int{9}
	fmt.Println(s.kind())
}
