// run
//
// Five philosophers share five forks, and nobody starves, since all take the lower fork first.

package main

import (
	"fmt"
	"sync"
)

type fork struct {
	sync.Mutex
	used int
}

type philosopher struct {
	name          string
	first, second *fork
	meals         int
}

func (p *philosopher) dine(meals int, table *sync.WaitGroup) {
	defer table.Done()
	for range meals {
		p.eat()
	}
}

func (p *philosopher) eat() {
	p.first.Lock()
	defer p.first.Unlock()
	p.second.Lock()
	defer p.second.Unlock()
	p.first.used++
	p.second.used++
	p.meals++
}

func main() {
	names := []string{"Ada", "Bertrand", "Confucius", "Diogenes", "Epicurus"}
	forks := make([]*fork, len(names))
	for i := range forks {
		forks[i] = new(fork)
	}

	var table sync.WaitGroup
	philosophers := make([]*philosopher, len(names))
	for i, name := range names {
		left, right := i, (i+1)%len(names)
		if left > right {
			left, right = right, left
		}
		philosophers[i] = &philosopher{name: name, first: forks[left], second: forks[right]}
	}
	for _, p := range philosophers {
		table.Add(1)
		go p.dine(300, &table)
	}
	table.Wait()

	for _, p := range philosophers {
		fmt.Println(p.name, "ate", p.meals, "times")
	}
	for i, f := range forks {
		fmt.Println("fork", i, "was used", f.used, "times")
	}
}
