// run unordered
//
// Producers and consumers share one channel, and every item is handled once.

package main

import (
	"fmt"
	"sync"
)

type item struct {
	producer, number int
}

func produce(id int, out chan<- item, wg *sync.WaitGroup) {
	defer wg.Done()
	for n := range 3 {
		out <- item{id, n}
	}
}

func main() {
	items := make(chan item, 2)
	var producers, consumers sync.WaitGroup
	for id := range 3 {
		producers.Add(1)
		go produce(id, items, &producers)
	}
	var printing sync.Mutex
	for range 2 {
		consumers.Add(1)
		go func() {
			defer consumers.Done()
			for it := range items {
				printing.Lock()
				fmt.Println("producer", it.producer, "item", it.number)
				printing.Unlock()
			}
		}()
	}
	producers.Wait()
	close(items)
	consumers.Wait()
	fmt.Println("all consumed")
}
