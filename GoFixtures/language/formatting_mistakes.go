// run
//
// A wrong verb or a missing argument shows in the output instead of failing.

package main

import "fmt"

func main() {
	// In a table, so that vet cannot see them.
	cases := []struct {
		format string
		args   []any
	}{
		{"%d", []any{"text"}},
		{"%s", []any{42}},
		{"%d %d", []any{1}},
		{"%d", []any{1, 2, "three"}},
		{"%!", nil},
		{"%z", []any{3}},
		{"100%", nil},
		{"%t", []any{1}},
		{"%[2]d %[1]d", []any{1, 2}},
		{"%s", []any{nil}},
		{"%d", []any{nil}},
		{"%s", []any{[]any{1, "a", nil}}},
		{"%.3d|%+s|%5%|", []any{7, "s"}},
	}
	for _, c := range cases {
		fmt.Println(fmt.Sprintf(c.format, c.args...))
	}
}
