// run
//
// A range over an integer of a defined type gives values of that type.

package main

import "fmt"

type id int8
type days uint

func (d days) String() string { return fmt.Sprintf("%dd", uint(d)) }

func total[T ~int8](n T) (sum T) {
	for i := range n {
		sum += i
	}
	return
}

func main() {
	for x := range id(3) {
		fmt.Printf("%T %d ", x, x)
	}
	var d days = 4
	for d := range d {
		d *= 2
		defer func() { fmt.Print(d, " ") }()
	}
	for range d {
		fmt.Print("x")
	}
	for i := range d {
		d++
		fmt.Print(i, " ")
	}
	var k id
	for k = range 5 {
	}
	fmt.Println(d, k, total[int8](5), total(id(4)))
	for i := range id(-3) {
		fmt.Print(i, " never")
	}
	const n id = 3
outer:
	for i := range n {
		for j := range n {
			if j > i {
				continue outer
			}
			fmt.Print(i*j, " ")
		}
	}
	for i := range id(127) {
		k = i
	}
	fmt.Println(k)
}
