// run
//
// A goto may jump into what another goto repeats: the first round begins at its label.

package main

import "fmt"

func walk(steps []int) (visited []int) {
	for i, step := range steps {
		at := step
		// The first step is not checked.
		goto visit
	check:
		if at > 9 || at < 0 {
			continue
		}
	visit:
		visited = append(visited, at)
		switch {
		case at%2 == 0 && i < 3:
			at += 3
			goto check
		case at%3 == 0:
			at++
			goto check
		}
		if at == 7 {
			break
		}
	}
	return visited
}

func count(tries int) int {
	rounds := 0
	if tries == 0 {
		goto count
	} else if tries < 0 {
		goto again
	}
	rounds += 100
again:
	rounds += 10
	for i := 0; i < 2; i++ {
		if i == 1 && rounds > 300 {
			goto count
		}
		rounds++
	}
count:
	tries++
	if tries < 3 {
		goto again
	}
	return rounds
}

func main() {
	fmt.Println(walk([]int{0, 1, 2, 12, 9, 7, 4}))
	fmt.Println(count(0), count(-1), count(2), count(5))
}
