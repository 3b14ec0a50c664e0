// run
//
// A closure that compares elements of a slice sees the slice that was grown before.

package main

import (
	"fmt"
	"sort"
)

type result struct {
	job int
	err error
}

func main() {
	results := make(chan result)
	go func() {
		for _, job := range []int{3, 1, 2} {
			results <- result{job, nil}
		}
		close(results)
	}()
	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].job < all[j].job })
	for _, r := range all {
		fmt.Println(r.job, r.err)
	}
}
