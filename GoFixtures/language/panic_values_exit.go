// run exit 2
//
// The value of a panic is printed as the runtime prints it: bare, as a conversion, or by its own text.

package main

type failure struct{ text string }

func (f failure) Error() string { return "failure: " + f.text + "\nsecond line" }

type level int

func (l level) String() string { return "level" }

type number int
type ratio float64
type name string
type flag bool
type point complex128

func main() {
	defer func() { panic(point(1 + 2i)) }()
	defer func() { panic(complex(1.5, -2)) }()
	defer func() { panic(flag(true)) }()
	defer func() { panic(name("a\nb")) }()
	defer func() { panic("a\nb") }()
	defer func() { panic(ratio(1.5)) }()
	defer func() { panic(1e21) }()
	defer func() { panic(123456789.0) }()
	defer func() { panic(float32(0.1)) }()
	defer func() { panic(number(-3)) }()
	defer func() { panic(level(3)) }()
	defer func() { panic('x') }()
	defer func() { panic(uint8(3)) }()
	defer func() { panic(failure{"q"}) }()
	panic(false)
}
