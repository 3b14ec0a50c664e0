// run
//
// Gotos that enter what other gotos repeat: a reader that stops when its room is full and goes on where it was.

package main

import "fmt"

// unpacker writes letters and repeated copies of the last letter, a few at a time.
type unpacker struct {
	input  string
	output []byte
	inCopy bool
	left   int
}

// step fills the room and says whether there is more.
func (u *unpacker) step(room int) bool {
	if u.inCopy {
		goto copying
	}

reading:
	// A digit says how often the last letter comes again.
	{
		if u.input == "" {
			return false
		}
		next := u.input[0]
		u.input = u.input[1:]
		switch {
		case next < '0' || next > '9':
			u.output = append(u.output, next)
			room--
			if room <= 0 {
				u.inCopy = false
				return true
			}
			goto reading
		case next == '0':
			goto reading
		}
		u.left = int(next - '0')
		goto copying
	}

copying:
	for u.left > 0 {
		if room <= 0 {
			u.inCopy = true
			return true
		}
		u.output = append(u.output, u.output[len(u.output)-1])
		u.left--
		room--
	}
	goto reading
}

// entered counts from where it is told to, three times.
func entered(at int) (trace []int) {
	rounds := 0
	for i := 0; i < 2; i++ {
		switch at {
		case 1:
			goto one
		case 2:
			goto two
		case 3:
			goto three
		}
	one:
		trace = append(trace, 1)
		if rounds == 5 {
			break
		}
	two:
		trace = append(trace, 2)
		for range 3 {
			if len(trace)%2 == 0 {
				continue
			}
			break
		}
	three:
		trace = append(trace, 3)
		rounds++
		if rounds == 4 {
			continue
		}
		if rounds%2 == 1 {
			goto two
		}
		if rounds < 3 {
			goto one
		}
		at++
		goto last
	last:
		last := rounds * 10
		trace = append(trace, last)
	}
	return trace
}

func main() {
	for _, room := range []int{1, 2, 3, 100} {
		u := &unpacker{input: "ab3c0d5e1"}
		steps := 1
		for u.step(room) {
			steps++
		}
		fmt.Println(room, steps, string(u.output))
	}
	for at := range 4 {
		fmt.Println(at, entered(at))
	}

	tries := 0
	if tries == 0 {
		goto count
	}
again:
	fmt.Println("again")
count:
	tries++
	if tries < 3 {
		goto again
	}
	fmt.Println(tries)
}
