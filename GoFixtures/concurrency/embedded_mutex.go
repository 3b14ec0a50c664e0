// run
//
// An embedded mutex makes a struct lockable by itself.

package main

import (
	"fmt"
	"sync"
)

type account struct {
	sync.Mutex
	balance int
}

type bank struct {
	accounts [4]account
	locker   sync.Locker
	moves    int
}

func (b *bank) move(from, to, amount int) bool {
	if from == to {
		return false
	}
	first, second := &b.accounts[min(from, to)], &b.accounts[max(from, to)]
	first.Lock()
	defer first.Unlock()
	second.Lock()
	defer second.Unlock()
	source := &b.accounts[from]
	if source.balance < amount {
		return false
	}
	source.balance -= amount
	b.accounts[to].balance += amount

	b.locker.Lock()
	b.moves++
	b.locker.Unlock()
	return true
}

func main() {
	b := &bank{locker: &sync.Mutex{}}
	for i := range b.accounts {
		b.accounts[i].balance = 100
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 100 {
				b.move((g+i)%4, (g*i)%4, i%17)
			}
		}()
	}
	wg.Wait()
	total := 0
	for i := range b.accounts {
		total += b.accounts[i].balance
	}
	fmt.Println(total, b.moves > 0)
}
