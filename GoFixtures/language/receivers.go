// run
//
// A method on a value works on a copy, a method on a pointer works on the variable.

package main

import "fmt"

type counter struct{ n int }

func (c counter) bumped() counter {
	c.n++
	return c
}

func (c *counter) bump() *counter {
	c.n++
	return c
}

// add returns its receiver, which nothing here dereferences in any case.
func (c *counter) add(numbers ...int) *counter {
	for _, n := range numbers {
		c.n += n
	}
	return c
}

type celsius float64

func (c celsius) fahrenheit() float64 { return float64(c)*9/5 + 32 }

type stack []string

func (s *stack) push(v string) { *s = append(*s, v) }

func (s *stack) pop() (v string, ok bool) {
	if len(*s) == 0 {
		return
	}
	last := len(*s) - 1
	v = (*s)[last]
	*s = (*s)[:last]
	return v, true
}

func (s stack) depth() int { return len(s) }

func main() {
	var c counter
	c.bumped()
	fmt.Println(c.n, c.bumped().bumped().n)
	c.bump().bump()
	fmt.Println(c.n, c.add(1, 2).add().add(-3).n)

	p := &c
	q := p
	q.bump()
	fmt.Println(p.n, p == q, *p == c, p.bumped().n)

	counters := []counter{{1}, {2}}
	counters[0].bump()
	for i := range counters {
		counters[i].bump()
	}
	fmt.Println(counters)

	fmt.Println(celsius(100).fahrenheit(), celsius(-40).fahrenheit())

	var s stack
	s.push("a")
	s.push("b")
	fmt.Println(s.depth(), s)
	top, ok := s.pop()
	s.pop()
	_, more := s.pop()
	fmt.Println(top, ok, more, s.depth())
}
