// run
//
// A switch takes one case, unless fallthrough leads on to the next.

package main

import "fmt"

func grade(score int) string {
	switch {
	case score >= 90:
		return "A"
	case score >= 80:
		return "B"
	}
	return "C"
}

func steps(n int) (out string) {
	switch n {
	case 3:
		out += "three "
		fallthrough
	case 2:
		out += "two "
		fallthrough
	case 1:
		out += "one"
	case 10, 20, 30:
		out = "round"
	default:
		out = "many"
	}
	return out
}

func side(name string, v int) int {
	fmt.Print(name, " ")
	return v
}

func main() {
	fmt.Println(grade(95), grade(85), grade(10))
	for _, n := range []int{1, 2, 3, 20, 99} {
		fmt.Println(n, steps(n))
	}

	// Cases are evaluated top down, left to right, until one fits.
	switch side("tag", 2) {
	case side("a", 1), side("b", 2), side("c", 3):
		fmt.Println("found")
	case side("d", 2):
		fmt.Println("never")
	}

	switch x := len("four"); {
	case x > 3:
		if x == 4 {
			break
		}
		fmt.Println("never")
	default:
		fmt.Println("never")
	}

	var v any = 2.0
	switch v {
	case 2:
		fmt.Println("int")
	case 2.0:
		fmt.Println("float64")
	}

	switch word := "go"; word {
	default:
		fmt.Println("default may stand anywhere")
	case "stop":
		fmt.Println("never")
	}
}
