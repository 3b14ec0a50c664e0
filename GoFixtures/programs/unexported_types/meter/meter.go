// Package meter counts, by types that only it can name.
package meter

// A Meter takes numbers.
type Meter interface {
	Add(n int)
	Total() uint64
}

const start = 14695981039346656037

type (
	small uint32
	wide  uint64
	kept  struct {
		counts
		last int
	}
	counts struct{ adds int }
)

const limit wide = 0xffffffff_fffffff0

// New returns a meter of a kind.
func New(kind string) Meter {
	switch kind {
	case "small":
		s := small(0xfffffff0)
		return &s
	case "wide":
		var w wide = start
		return &w
	}
	return &kept{}
}

func (s *small) Add(n int)     { *s += small(n) }
func (s *small) Total() uint64 { return uint64(*s) }

// Reset starts again.
func (s *small) Reset() (before int, err error) {
	before = int(*s)
	*s = 1
	return
}

func (w *wide) Add(n int) {
	*w *= 1099511628211
	if *w > limit {
		*w = limit
	}
	*w ^= wide(n)
}
func (w *wide) Total() uint64 { return uint64(*w) }

// Bytes gives the lowest bytes.
func (w *wide) Bytes(n int) (list []byte) {
	for i := range n {
		list = append(list, byte(*w>>(8*i)))
	}
	return list
}

func (k *kept) Add(n int)     { k.last = n; k.adds++ }
func (k *kept) Total() uint64 { return uint64(k.last) }

// Reset forgets the last.
func (k *kept) Reset() (before int, err error) { before, k.last = k.last, 0; return }

// Adds counts.
func (c *counts) Adds() int { return c.adds }
