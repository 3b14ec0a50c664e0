// run
//
// A type switch takes the first case that fits the dynamic type.

package main

import (
	"errors"
	"fmt"
)

type meters int

func (m meters) String() string { return fmt.Sprintf("%dm", int(m)) }

func classify(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("integer %v", x)
	case bool:
		if x {
			return "yes"
		}
		return "no"
	case string:
		return "string of " + fmt.Sprint(len(x))
	case []int:
		return fmt.Sprint("slice of ", len(x), " first ", x[0])
	case map[string]int:
		return fmt.Sprint("map of ", len(x))
	case func(int) int:
		return fmt.Sprint("function giving ", x(20))
	case *meters:
		return "pointer to " + x.String()
	case error:
		return "error " + x.Error()
	case fmt.Stringer:
		return "stringer " + x.String()
	default:
		return fmt.Sprintf("other %T", x)
	}
}

func main() {
	m := meters(3)
	values := []any{
		nil, 1, int64(2), true, "four", []int{5}, map[string]int{"six": 6},
		func(i int) int { return i + 1 }, &m, m, errors.New("nine"), 1.5, int8(1), struct{}{},
	}
	for i, v := range values {
		fmt.Println(i, classify(v))
	}

	switch values[1].(type) {
	case string:
		fmt.Println("string")
	default:
		fmt.Println("something else")
	}
}
