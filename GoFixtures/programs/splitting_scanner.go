// run
//
// A scanner goes on as its split function says, and tells what that did wrong.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"strings"
)

// A countdown is a split function that keeps count.
type countdown int

func (c *countdown) split(data []byte, atEOF bool) (int, []byte, error) {
	if *c == 0 {
		return 0, []byte("last"), bufio.ErrFinalToken
	}
	*c--
	return bufio.ScanWords(data, atEOF)
}

func scan(text string, split bufio.SplitFunc) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	scanner := bufio.NewScanner(strings.NewReader(text))
	scanner.Split(split)
	for scanner.Scan() {
		fmt.Printf("%q ", scanner.Text())
	}
	fmt.Println(scanner.Err())
}

func commas(data []byte, atEOF bool) (int, []byte, error) {
	for i, b := range data {
		switch b {
		case ',':
			return i + 1, data[:i], nil
		case '!':
			panic("what a noise")
		case '?':
			return 0, nil, errors.New("no questions")
		case '<':
			return -1, nil, nil
		case '>':
			return len(data) + 1, nil, nil
		}
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}

func main() {
	scan("a,b,,c", commas)
	scan("a,b!", commas)
	scan("a,?", commas)
	scan("a,<", commas)
	scan("a,>", commas)
	c := countdown(2)
	scan("one two three", c.split)
	scan("aé", bufio.ScanRunes)
	var split bufio.SplitFunc = bufio.ScanLines
	scan("x\r\n\ny", split)
	fmt.Println(split([]byte("p\nq"), true))

	long := strings.Repeat("0123456789", 500)
	scanner := bufio.NewScanner(strings.NewReader(long + "\nshort\n"))
	scanner.Buffer(make([]byte, 16), 8000)
	for scanner.Scan() {
		fmt.Print(len(scanner.Text()), " ")
	}
	fmt.Println(scanner.Err())
	scanner = bufio.NewScanner(strings.NewReader("short\n" + long))
	scanner.Buffer(nil, 4000)
	for scanner.Scan() {
		fmt.Print(len(scanner.Text()), " ")
	}
	fmt.Println(scanner.Err())
}
