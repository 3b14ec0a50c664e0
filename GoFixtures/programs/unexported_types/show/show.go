// Package show asks what it is given for what it can do, and knows no other package.
package show

import "fmt"

// A Counter counts.
type Counter interface{ Adds() int }

type byter interface{ Bytes(n int) []byte }

// Show prints what a value can do.
func Show(value any) {
	if c, ok := value.(Counter); ok {
		fmt.Println("adds", c.Adds())
	}
	if b, ok := value.(byter); ok {
		fmt.Println("bytes", b.Bytes(3))
	}
	if s, ok := value.(fmt.Stringer); ok {
		fmt.Println(s)
	}
}
