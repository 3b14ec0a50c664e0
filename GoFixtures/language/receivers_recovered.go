// run
//
// A method called on nil may recover from what its receiver does to it.

package main

import "fmt"

type meter struct {
	value int
	next  *meter
}

func (m *meter) read() (value int) {
	defer func() {
		if reason := recover(); reason != nil {
			fmt.Println("read recovered:", reason)
			value = -1
		}
	}()
	return m.value
}

// sum gives what it has when the chain breaks.
func (m *meter) sum(depth int) (total int, err error) {
	defer guard(&err)
	for range depth {
		total += m.value
		m = m.next
	}
	return
}

func guard(err *error) {
	if reason := recover(); reason != nil {
		*err = fmt.Errorf("guarded: %v", reason)
	}
}

type reader interface{ read() int }

func main() {
	chain := &meter{1, &meter{value: 2}}
	var none *meter
	fmt.Println(chain.read(), none.read(), chain.next.next.read())
	fmt.Println(chain.sum(2))
	fmt.Println(chain.sum(3))
	fmt.Println(none.sum(0))
	fmt.Println(none.sum(1))
	for _, r := range []reader{chain, none} {
		fmt.Println(r.read())
	}
	read := none.read
	fmt.Println(read())
}
