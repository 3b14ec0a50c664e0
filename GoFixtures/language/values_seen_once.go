// run
//
// A name that is only compared with nil, a loop that never comes to its post statement, an array out of a slice.

package main

import (
	"errors"
	"fmt"
)

var errOdd = errors.New("odd")

func half(n int) (int, error) {
	if n%2 == 1 {
		return 0, errOdd
	}
	return n / 2, nil
}

func check(n int) error {
	_, err := half(n)
	return err
}

type node struct{ next *node }

func (n *node) skip(k int) *node {
	for ; n != nil && k > 0; k-- {
		n = n.next
	}
	return n
}

// halves says only whether there is a half.
func halves(n int) string {
	if err := check(n); err != nil {
		return "no half"
	}
	if err := check(n / 2); err != nil && n > 4 {
		return "one half"
	} else if err := check(n / 4); err != nil {
		return "at most two halves"
	}
	return "many halves"
}

// firstSpace looks at two bytes at a time, and leaves in the first round.
func firstPair(text string) (pair string) {
	for i := 0; i < len(text); i += 2 {
		switch {
		case i+1 < len(text):
			pair = text[i : i+2]
		default:
			pair = text[i:]
		}
		break
	}
	for i := len(text); ; i-- {
		if i == 0 {
			return pair + "!"
		}
		if text[i-1] == ' ' {
			return pair + "?"
		}
		continue
	}
}

type key [4]byte

type octets []byte

func sum(k key) (total int) {
	for _, b := range k {
		total += int(b)
	}
	return total
}

func firstKey(from []byte) key { return *(*key)(from) }

func main() {
	for _, n := range []int{1, 2, 6, 4, 8, 16} {
		fmt.Println(n, halves(n))
	}
	list := &node{&node{}}
	if rest := list.skip(1); rest != nil {
		fmt.Println("two")
	}
	if rest := list.skip(2); rest != nil {
		fmt.Println("three")
	}
	fmt.Println(firstPair("abc"), firstPair("a c"), firstPair("x"), firstPair(""))

	bytes := octets{1, 2, 3, 4, 5, 6}
	first := *(*[4]byte)(bytes)
	last := *(*[2]byte)(bytes[4:])
	bytes[0], bytes[5] = 90, 96
	fmt.Println(first, last, sum(*(*key)(bytes)), firstKey(bytes[2:]))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(firstKey(bytes[3:]))
}
