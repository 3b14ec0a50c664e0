// run
//
// Receiving is an expression: an operand, an argument, a condition, evaluated in order.

package main

import "fmt"

type point struct{ x, y int }

func (p point) sum() int { return p.x + p.y }

func feed[T any](values ...T) chan T {
	c := make(chan T, len(values))
	for _, v := range values {
		c <- v
	}
	return c
}

func sub(a, b int) int { return a - b }

func main() {
	c := feed(10, 3, 5, 4, 7, 7, 1, 2, 3)
	fmt.Println(<-c - <-c)
	fmt.Println(sub(<-c, <-c))
	if <-c == <-c {
		fmt.Println("equal")
	}
	slice := []int{<-c, <-c, <-c}
	fmt.Println(slice)

	points := feed(point{1, 2}, point{3, 4}, point{5, 6})
	fmt.Println((<-points).sum(), (<-points).x)
	p := <-points
	p.x++
	fmt.Println(p)

	nested := feed(feed("deep"), feed("deeper"))
	fmt.Println(<-<-nested)
	inner := <-nested
	v, ok := <-inner
	fmt.Println(v, ok)

	indices := feed(2, 0, 1)
	letters := []string{"a", "b", "c"}
	fmt.Println(letters[<-indices]+letters[<-indices], letters[<-indices:])

	functions := feed(func(s string) string { return s + "!" })
	fmt.Println((<-functions)("called"))

	flags := feed(true, false, true)
	// What is not needed is not received.
	fmt.Println(<-flags || <-flags, len(flags))
	fmt.Println(<-flags && <-flags, len(flags))

	d := make(chan bool, 1)
	a, b := false, true
	d <- a || b
	fmt.Println(<-d)
	numbers := feed(1, 2)
	numbers2 := make(chan int, 1)
	numbers2 <- <-numbers + 40
	fmt.Println(<-numbers2)
	switch x := <-numbers; {
	case x > 1:
		fmt.Println("switch", x)
	}
	for n := range feed(3, 4) {
		fmt.Print(n, " ")
		if n == 4 {
			break
		}
	}
	var q, r = <-feed(8), <-feed(9)
	fmt.Println(q, r, *<-feed(&q))
}
