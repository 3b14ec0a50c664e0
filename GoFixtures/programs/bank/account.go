package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

const opening = 100

var (
	errFunds = errors.New("insufficient funds")
	owners   []string

	// idle is how many goroutines there are when nobody moves money.
	idle = runtime.NumGoroutine()
)

type account struct {
	owner   string
	balance int
}

// bank guards all accounts by one lock.
type bank struct {
	mu       sync.RWMutex
	accounts map[string]*account
}

func open(names ...string) *bank {
	b := &bank{accounts: map[string]*account{}}
	for _, name := range names {
		owners = append(owners, name)
		b.accounts[name] = &account{name, opening}
	}
	return b
}

func (b *bank) find(name string) (*account, error) {
	if a, ok := b.accounts[name]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("no account of %s", name)
}

func (b *bank) transfer(from, to string, amount int) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	source, err := b.find(from)
	if err != nil {
		return err
	}
	target, err := b.find(to)
	if err != nil {
		return err
	}
	if source.balance < amount {
		return fmt.Errorf("%s cannot pay: %w", from, errFunds)
	}
	source.balance -= amount
	target.balance += amount
	return nil
}

func (b *bank) total() (sum int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, a := range b.accounts {
		sum += a.balance
	}
	return sum
}
