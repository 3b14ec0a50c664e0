// run
//
// A goto jumps back to a label, which repeats what is behind it, or ahead, which skips what is between.

package main

import "fmt"

func tries(n int) string {
	i := 0
	// Until it is enough.
retry:
	i++
	if i < n {
		goto retry
	}
	if i > 3 {
		goto fail
	}
	return fmt.Sprint("ok ", i)
fail:
	return fmt.Sprint("fail ", i)
}

func sumUntilFour(values []int) (sum int) {
	for _, value := range values {
		for j := 0; j < value; j++ {
			if value == 4 {
				goto done
			}
			sum += j
		}
	}
done:
	return sum
}

// outward leaves and continues the loop around what a goto repeats.
func outward() (trace []int) {
	for i := 0; i < 5; i++ {
		n := 0
	again:
		n++
		switch {
		case i == 1:
			continue
		case i == 4:
			break
		case n < i:
			goto again
		}
		if i == 3 {
			break
		}
		trace = append(trace, i*10+n)
	}
	return
}

// labelled has a label that loops and gotos share.
func labelled() (rounds int) {
loop:
	for i := 0; i < 3; i++ {
		rounds++
		if rounds == 2 {
			goto loop
		}
		if rounds == 4 {
			continue loop
		}
		if rounds == 6 {
			break loop
		}
	}
	return
}

// both jumps to one label from in front and from behind.
func both(n int) (trace string) {
	if n > 2 {
		goto middle
	}
	trace += "start "
middle:
	trace += fmt.Sprint(n, " ")
	n--
	if n > 0 {
		goto middle
	}
	return trace
}

func machine(input string) (out string) {
	position := 0
	var c byte
next:
	if position == len(input) {
		goto end
	}
	c = input[position]
	position++
	switch {
	case c == ' ':
		goto next
	case c >= '0' && c <= '9':
		goto digit
	}
	out += "?"
	goto next
digit:
	out += "d"
	if position > 5 {
		goto end
	}
	for {
		select {
		default:
			goto next
		}
	}
end:
	return out + "."
}

func closures() {
	var all []func() int
	i := 0
again:
	j := i * i
	all = append(all, func() int { j++; return j })
	if i++; i < 3 {
		goto again
	}
	for _, f := range all {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
}

func main() {
	fmt.Println(tries(2), tries(5))
	fmt.Println(sumUntilFour([]int{2, 3, 4, 5}), sumUntilFour(nil))
	fmt.Println(outward())
	fmt.Println(labelled())
	fmt.Println(both(1), both(3))
	fmt.Println(machine("1 a2"), machine("12345678"))
	closures()
}
