// run
//
// A package of two files: a bank that moves money between accounts while auditors look on.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	b := open("Ann", "Bob", "Cid")
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 50 {
				from, to := owners[(i+j)%3], owners[(i+j*j)%3]
				if err := b.transfer(from, to, j%20); err != nil && !errors.Is(err, errFunds) {
					fmt.Println(err)
				}
				if total := b.total(); total != opening*len(owners) {
					fmt.Println("the books are wrong:", total)
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(b.total(), idle)

	err := b.transfer("Ann", "Bob", 1_000_000)
	fmt.Println(errors.Is(err, errFunds), err)
	fmt.Println(b.transfer("Ann", "Zoe", 1))
}
