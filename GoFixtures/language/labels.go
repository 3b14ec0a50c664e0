// run
//
// A label lets break and continue reach an outer loop, switch or select.

package main

import "fmt"

func find(table [][]int, wanted int) (row, column int, ok bool) {
rows:
	for i, line := range table {
		for j, v := range line {
			switch {
			case v == wanted:
				row, column, ok = i, j, true
				break rows
			case v < 0:
				continue rows
			}
		}
	}
	return
}

func main() {
	table := [][]int{{1, -1, 7}, {2, 7}, {7}}
	fmt.Println(find(table, 7))
	fmt.Println(find(table, 8))

outer:
	for i := 0; ; i++ {
		for j := range 5 {
			if j == 3 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()

	c := make(chan int, 5)
	for i := range 5 {
		c <- i
	}
	close(c)
receiving:
	for {
		select {
		case v, ok := <-c:
			if !ok {
				break receiving
			}
			if v%2 == 0 {
				break
			}
			fmt.Print("odd ", v, " ")
		}
	}
	fmt.Println()

choice:
	switch {
	case len(table) > 0:
		for i := 0; ; i++ {
			if i == 3 {
				break choice
			}
		}
	default:
		fmt.Println("never")
	}
	fmt.Println("done")
}
