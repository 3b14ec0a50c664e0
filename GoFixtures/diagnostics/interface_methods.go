// diagnose
//
// A type implements an interface only with all of its methods, and the right receivers.

package main

import "fmt"

type shape interface {
	area() float64
	scale(by float64)
}

type square struct{ side float64 }

func (s square) area() float64     { return s.side * s.side }
func (s *square) scale(by float64) { s.side *= by }

type circle struct{ radius float64 }

func (c circle) area() int { return 3 }

func main() {
	var s shape = &square{1}
	s = square{2} // ERROR "square does not implement shape \(method scale has pointer receiver\)"
	s = circle{1} // ERROR "circle does not implement shape"
	s = 5         // ERROR "int does not implement shape \(missing method (area|scale)\)"
	s.perimeter() // ERROR "s\.perimeter undefined"
	_ = s.(fmt.Stringer)
	_ = s.(circle) // ERROR "impossible type assertion"
	n := 1
	_ = n.(int)       // ERROR "n .*is not an interface"
	switch n.(type) { // ERROR "n .*is not an interface"
	case int:
	}
}
