// run
//
// Types that only their package can name satisfy interfaces that it has never heard of.

package main

import (
	"fixtures/programs/unexported_types/frame"
	"fixtures/programs/unexported_types/meter"
	"fixtures/programs/unexported_types/show"
	"fmt"
)

type resetter interface {
	Reset() (int, error)
}

type picture interface {
	Opaque() bool
	Size() (int, int)
}

type pair struct{ low, high byte }

func (p pair) Bytes(n int) []byte { return []byte{p.low, p.high}[:min(n, 2)] }

func (p *pair) Adds() int { return int(p.low + p.high) }

func reset(m meter.Meter) {
	switch r := m.(type) {
	case resetter:
		fmt.Println(r.Reset())
	default:
		fmt.Printf("%T has no reset\n", r)
	}
}

func main() {
	for _, kind := range []string{"small", "wide", "kept"} {
		m := meter.New(kind)
		for i := range 20 {
			m.Add(i)
		}
		fmt.Printf("%T %d\n", m, m.Total())
		show.Show(m)
		reset(m)
		fmt.Println(m.Total())
	}
	show.Show(pair{1, 2})
	show.Show(&pair{3, 4})
	var none *frame.Grey
	for _, g := range []*frame.Grey{{Side: 3}, none} {
		var p picture = g
		fmt.Println(p.Opaque())
		fmt.Println(p.Size())
	}
}
