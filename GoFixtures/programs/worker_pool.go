// run
//
// A fixed number of workers takes jobs from one channel and sends results to another.

package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type job struct {
	id    int
	input int
}

type result struct {
	job    job
	output int
	err    error
}

var errUnlucky = errors.New("unlucky number")

func work(j job) (int, error) {
	if j.input%13 == 0 {
		return 0, fmt.Errorf("job %d: %w", j.id, errUnlucky)
	}
	n, steps := j.input, 0
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps, nil
}

func worker(jobs <-chan job, results chan<- result) {
	for j := range jobs {
		output, err := work(j)
		results <- result{j, output, err}
	}
}

func main() {
	jobs := make(chan job)
	results := make(chan result)

	var workers sync.WaitGroup
	for range 4 {
		workers.Add(1)
		go func() {
			defer workers.Done()
			worker(jobs, results)
		}()
	}
	go func() {
		for i := range 15 {
			jobs <- job{id: i, input: i + 1}
		}
		close(jobs)
		workers.Wait()
		close(results)
	}()

	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].job.id < all[j].job.id })
	for _, r := range all {
		if errors.Is(r.err, errUnlucky) {
			fmt.Println("failed:", r.err)
			continue
		}
		fmt.Printf("%2d takes %d steps\n", r.job.input, r.output)
	}
}
