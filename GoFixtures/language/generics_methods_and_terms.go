// run
//
// A constraint may list types and ask for methods, too.

package main

import "fmt"

type Celsius float64

func (c Celsius) String() string { return fmt.Sprintf("%.1fC", float64(c)) }

type ID int

func (i ID) String() string { return fmt.Sprintf("#%d", int(i)) }

type StringableNumber interface {
	~int | ~float64
	fmt.Stringer
}

func Sum[N StringableNumber](ns ...N) (N, string) {
	var t N
	for _, n := range ns {
		t += n
	}
	return t, t.String()
}

type IntLike interface {
	~int
	String() string
}

func maxOf[T IntLike](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type List interface {
	~[]int
	Len() int
}
type Ints []int

func (x Ints) Len() int { return len(x) }

func total[L List](l L) int {
	t := 0
	for i, v := range l {
		t += v * i
	}
	return t + l.Len() + len(l)
}

func main() {
	fmt.Println(Sum(Celsius(1.5), 2.5))
	fmt.Println(Sum(ID(1), 2))
	fmt.Println(maxOf(ID(3), ID(4)))
	fmt.Println(total(Ints{1, 2, 3}))
}
