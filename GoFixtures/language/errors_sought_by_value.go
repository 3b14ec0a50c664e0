// run
//
// errors.As finds values of a type of which the program has pointers otherwise, and interfaces declared in functions.

package main

import (
	"context"
	"errors"
	"fmt"
)

type shortage struct{ have, want int }

func (s shortage) Error() string { return fmt.Sprintf("have %d, want %d", s.have, s.want) }

type account struct{ balance int }

func (a *account) withdraw(n int) (err error) {
	if a.balance < n {
		return &shortage{a.balance, n}
	}
	a.balance -= n
	return nil
}

func main() {
	err := (&account{5}).withdraw(7)
	var pointer *shortage
	fmt.Println(errors.As(err, &pointer), pointer.have, pointer.want)
	var value shortage
	fmt.Println(errors.As(err, &value), value)
	*pointer = shortage{1, 2}
	fmt.Println(err, value)

	type timeout interface{ Timeout() bool }
	var t timeout
	fmt.Println(errors.As(fmt.Errorf("late: %w", context.DeadlineExceeded), &t) && t.Timeout())
}
