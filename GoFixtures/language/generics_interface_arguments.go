// run
//
// The elements of a slice may be values, pointers or interface values, and one generic function takes them all.

package main

import "fmt"

type Shape interface{ Area() float64 }
type Square struct{ side float64 }

func (s *Square) Area() float64 { return s.side * s.side }

type Circle struct{ r float64 }

func (c Circle) Area() float64 { return 3 * c.r * c.r }

func Total[S Shape](xs []S) float64 {
	t := 0.0
	for _, x := range xs {
		t += x.Area()
	}
	return t
}

func main() {
	fmt.Println(Total([]*Square{{2}, {3}}))
	fmt.Println(Total([]Circle{{2}, {3}}))
	fmt.Println(Total([]*Circle{{2}, {3}}))
	fmt.Println(Total([]Shape{&Square{2}, Circle{1}}))
}
