// run
//
// Inside a select, break leaves the select, a label names the loop or select around it, return and continue pass through.

package main

import "fmt"

func first(c, quit <-chan int) (value int, err error) {
	for {
		select {
		case v, ok := <-c:
			if !ok {
				return 0, fmt.Errorf("closed")
			}
			if v%2 == 0 {
				continue
			}
			return v, nil
		case q := <-quit:
			return -q, nil
		}
	}
}

func feed(values ...int) chan int {
	c := make(chan int, len(values))
	for _, v := range values {
		c <- v
	}
	return c
}

func main() {
	c := feed(2, 4, 5, 6)
	fmt.Println(first(c, nil))
	fmt.Println(first(nil, feed(7)))
	close(c)
	fmt.Println(first(c, nil))

	// break leaves the select only; the loop goes on.
	c = feed(1, 2, 3)
	count := 0
	for len(c) > 0 {
		select {
		case v := <-c:
			if v == 2 {
				break
			}
			count += v
		}
		count += 100
	}
	fmt.Println(count)

	// With a label it leaves the loop.
	c = feed(1, 2, 3)
loop:
	for i := 0; ; i++ {
		select {
		case v := <-c:
			switch v {
			case 1:
				break
			case 2:
				continue loop
			default:
				fmt.Println("left at", i)
				break loop
			}
			fmt.Println("after the switch", i)
		default:
			fmt.Println("never")
		}
	}

	// A label on the select itself.
outer:
	select {
	case v := <-feed(1):
		for {
			if v > 3 {
				break outer
			}
			v++
		}
	default:
		fmt.Println("never")
	}

	// One select in another, the inner one in its default.
	a, b := feed(1), feed()
	select {
	case <-b:
		fmt.Println("never")
	case v := <-a:
		select {
		case w := <-a:
			fmt.Println("never", w)
		default:
			fmt.Println("inner default", v)
		}
	}

	// A deferred call and a closure in a clause.
	func() {
		select {
		case v := <-feed(5):
			defer fmt.Println("deferred", v)
			func() { v *= 2 }()
			fmt.Println("doubled", v)
		}
	}()

	// range over a channel around a select that writes back.
	c = feed(1, 2, 3)
	out := make(chan int, 3)
	for v := range c {
		select {
		case out <- v * v:
		default:
			fmt.Println("full")
		}
		if len(c) == 0 {
			close(c)
		}
	}
	fmt.Println(<-out, <-out, <-out)
}
