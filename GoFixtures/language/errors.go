// run
//
// Errors are values that can wrap each other and be found again.

package main

import (
	"errors"
	"fmt"
)

var errNotFound = errors.New("not found")

type pathError struct {
	op, path string
	err      error
}

func (e *pathError) Error() string { return e.op + " " + e.path + ": " + e.err.Error() }
func (e *pathError) Unwrap() error { return e.err }

type temporary struct{ seconds int }

func (t temporary) Error() string        { return fmt.Sprintf("retry in %ds", t.seconds) }
func (t temporary) Is(target error) bool { return target == errRetry }

var errRetry = errors.New("retry")

func open(path string) error {
	switch path {
	case "":
		return &pathError{"open", path, errNotFound}
	case "busy":
		return temporary{3}
	}
	return nil
}

func load(path string) error {
	if err := open(path); err != nil {
		return fmt.Errorf("load: %w", err)
	}
	return nil
}

func main() {
	err := load("")
	fmt.Println(err, errors.Is(err, errNotFound), err == errNotFound)

	var where *pathError
	if errors.As(err, &where) {
		fmt.Printf("%s %q\n", where.op, where.path)
	}
	fmt.Println(errors.Unwrap(err) == error(where), errors.Unwrap(errNotFound))

	busy := load("busy")
	var wait temporary
	fmt.Println(busy, errors.Is(busy, errRetry), errors.As(busy, &wait), wait.seconds)
	fmt.Println(load("fine"), load("fine") == nil)

	both := errors.Join(err, busy)
	fmt.Println(errors.Is(both, errNotFound), errors.Is(both, errRetry))
	fmt.Println(both)
	fmt.Println(errors.New("same") == errors.New("same"))

	flat := fmt.Errorf("flat: %v", errNotFound)
	fmt.Println(flat, errors.Is(flat, errNotFound))
}
