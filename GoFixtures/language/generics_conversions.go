// run
//
// Conversions in generic code: between the numbers, and to and from the strings, of a type set.

package main

import "fmt"

type number interface {
	~int | ~uint8 | ~float64
}

type text interface{ ~string }

type celsius float64

type name string

func average[T number](values ...T) float64 {
	var sum T
	for _, v := range values {
		sum += v
	}
	return float64(sum) / float64(len(values))
}

func whole[T number](x T) int { return int(x) }

func convert[T, U number](x T) U { return U(x) }

func join[T text](values []T, separator T) (joined string) {
	for i, v := range values {
		if i > 0 {
			joined += string(separator)
		}
		joined += string(v)
	}
	return
}

func renamed[T, U text](x T) U { return U(string(x) + "!") }

// A list whose changes go through pointers to its links.
type link[T comparable] struct {
	value T
	next  *link[T]
}

type chain[T comparable] struct{ first *link[T] }

func (c *chain[T]) add(values ...T) *chain[T] {
	for _, v := range values {
		place := &c.first
		for *place != nil {
			place = &(*place).next
		}
		*place = &link[T]{value: v}
	}
	return c
}

func (c *chain[T]) remove(v T) bool {
	for place := &c.first; *place != nil; place = &(*place).next {
		if (*place).value == v {
			*place = (*place).next
			return true
		}
	}
	return false
}

type scaler interface{ scale(by float64) }
type shape interface{ area() float64 }
type rect struct{ w, h float64 }

func (r rect) area() float64       { return r.w * r.h }
func (r *rect) scale(by float64)   { r.w *= by; r.h *= by }
func areaOf[S shape](s S) float64  { return s.area() }
func isScaler[T any](value T) bool { _, ok := any(value).(scaler); return ok }

func main() {
	fmt.Println(average(1, 2, 4), average(1.5, 2), average(celsius(3)), average[uint8](200, 100))
	fmt.Println(whole(2.75), whole(uint8(7)), convert[float64, int](-3.9), convert[int, uint8](300), convert[int, celsius](4))
	fmt.Println(join([]name{"a", "b"}, ", "), join([]string{"x"}, "-"), renamed[name, string]("n"), renamed[string, name]("s"))

	c := (&chain[string]{}).add("a", "b", "c")
	fmt.Println(c.remove("b"), c.remove("x"), c.first.value, c.first.next.value)

	// A value does not have the methods of its pointer.
	shapes := []shape{rect{1, 2}, &rect{3, 4}}
	for _, s := range shapes {
		if s, ok := s.(scaler); ok {
			s.scale(2)
		}
		fmt.Printf("%T %v\n", s, s.area())
	}
	r := rect{2, 5}
	r.scale(2)
	fmt.Println(r, areaOf(r), isScaler(r), isScaler(&r), shapes[0] == shape(rect{1, 2}), shapes[1] == shape(&rect{6, 8}))
}
