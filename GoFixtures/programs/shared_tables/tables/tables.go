// Package tables has a type whose values are objects.
package tables

// Table is a list of ranges.
type Table struct {
	Low, High []int
}

// Holds reports whether one of the ranges holds n.
func (t *Table) Holds(n int) bool {
	for i := range t.Low {
		if t.Low[i] <= n && n <= t.High[i] {
			return true
		}
	}
	return false
}
