// run
//
// A type satisfies an interface by having its methods, without saying so.

package main

import (
	"fmt"
	"math"
)

type shape interface {
	area() float64
}

type named interface {
	shape
	name() string
}

type circle struct{ radius float64 }

func (c circle) area() float64 { return math.Pi * c.radius * c.radius }
func (c circle) name() string  { return "circle" }

type square struct{ side float64 }

func (s *square) area() float64 { return s.side * s.side }

func total(shapes ...shape) (sum float64) {
	for _, s := range shapes {
		sum += s.area()
	}
	return
}

func main() {
	sq := &square{3}
	fmt.Printf("%.2f\n", total(circle{1}, sq))
	sq.side = 10
	var s shape = sq
	fmt.Printf("%.0f %T %T\n", s.area(), s, shape(circle{}))

	if n, ok := s.(named); ok {
		fmt.Println("never", n)
	}
	s = circle{2}
	n, ok := s.(named)
	fmt.Println(n.name(), ok, s == shape(circle{2}), s != shape(sq))

	var back circle = s.(circle)
	_, isSquare := s.(*square)
	fmt.Println(back.radius, isSquare)

	func() {
		defer func() { fmt.Println(recover()) }()
		_ = s.(*square)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var empty shape
		empty.area()
	}()
}
