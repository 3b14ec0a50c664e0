// run
//
// A lift is a goroutine with a state, driven by a channel of calls and a clock of its own.

package main

import "fmt"

type direction int

const (
	idle direction = iota
	up
	down
)

func (d direction) String() string {
	switch d {
	case up:
		return "up"
	case down:
		return "down"
	}
	return "idle"
}

type event struct {
	floor int
	dir   direction
	open  bool
}

func (e event) String() string {
	if e.open {
		return fmt.Sprintf("opens at %d", e.floor)
	}
	return fmt.Sprintf("%v past %d", e.dir, e.floor)
}

func lift(calls <-chan int, clock <-chan struct{}, log chan<- event) {
	defer close(log)
	floor, dir := 0, idle
	wanted := map[int]bool{}
	for {
		select {
		case f, ok := <-calls:
			if !ok {
				calls = nil
				continue
			}
			wanted[f] = true
		case _, ok := <-clock:
			if !ok {
				return
			}
			if wanted[floor] {
				delete(wanted, floor)
				log <- event{floor, dir, true}
				continue
			}
			dir = choose(floor, dir, wanted)
			switch dir {
			case up:
				floor++
			case down:
				floor--
			default:
				continue
			}
			log <- event{floor, dir, false}
		}
	}
}

// choose keeps the direction while somebody waits there.
func choose(floor int, dir direction, wanted map[int]bool) direction {
	above, below := false, false
	for f := range wanted {
		above = above || f > floor
		below = below || f < floor
	}
	switch {
	case above && (dir != down || !below):
		return up
	case below:
		return down
	}
	return idle
}

func main() {
	calls, clock, log := make(chan int), make(chan struct{}), make(chan event, 100)
	go lift(calls, clock, log)
	tick := func(n int) {
		for range n {
			clock <- struct{}{}
		}
	}
	calls <- 3
	tick(2)
	calls <- 1
	calls <- 5
	tick(12)
	close(calls)
	close(clock)
	for e := range log {
		fmt.Println(e)
	}
}
