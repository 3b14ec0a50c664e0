// run
//
// Extra arguments arrive as a slice, and a slice may be handed on as it is.

package main

import (
	"fmt"
	"strings"
)

func sum(start int, numbers ...int) int {
	for _, n := range numbers {
		start += n
	}
	return start
}

func replaceFirst(words ...string) {
	if len(words) > 0 {
		words[0] = "changed"
	}
}

func join(separator string, parts ...any) string {
	texts := make([]string, len(parts))
	for i, p := range parts {
		texts[i] = fmt.Sprint(p)
	}
	return strings.Join(texts, separator)
}

func forward(parts ...any) string { return join("-", parts...) }

func isNil(parts ...int) bool { return parts == nil }

func main() {
	fmt.Println(sum(1), sum(1, 2), sum(1, 2, 3, 4))
	more := []int{10, 20}
	fmt.Println(sum(0, more...), sum(0, more[1:]...), sum(0, nil...))

	words := []string{"original"}
	replaceFirst(words...)
	fmt.Println(words)
	replaceFirst("literal", "arguments")
	replaceFirst()

	fmt.Println(join(", ", 1, "two", 3.5, nil, true), forward(1, 2, 3), forward())
	fmt.Println(isNil(), isNil(1), isNil([]int{}...))

	mixed := []any{"a", 1}
	fmt.Println(mixed...)
	fmt.Println(mixed)
}
