// run
//
// Fields, methods and variables may have the names of packages, and the packages are still there.

package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"slices"
	"sync"
	"time"
)

// A server has a field for each package that it uses.
type server struct {
	log  *log.Logger
	time time.Time
	sync sync.Mutex
	wait time.Duration
}

func (s *server) touch() {
	s.sync.Lock()
	defer s.sync.Unlock()
	s.time = time.Unix(1, 0).UTC()
	s.wait += 2 * time.Second
	s.log.Println(s.time, s.wait)
}

type reporter struct{ errors []error }

func (r *reporter) log(text string) {
	r.errors = append(r.errors, errors.New(text))
	log.Print(text)
}

// local begins in a part that may panic, so that its first value is made in a closure.
func local() {
	defer func() { fmt.Println("recovered:", recover()) }()
	time := time.Date(2001, time.February, 3, 4, 5, 6, 7, time.UTC)
	fmt.Println(time.Year(), time)
	fmt.Println(slices.Max([]int{}))
}

func early() {
	format := func(n int) string { return fmt.Sprint("<", n, ">") }
	{
		fmt := format(5)
		println := func(text string) { log.Println(text) }
		println(fmt)
	}
	log := fmt.Sprintln("no log")
	fmt.Print(log)
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	s := &server{log: log.New(os.Stdout, "server: ", 0)}
	s.touch()
	s.touch()
	r := &reporter{}
	r.log("one")
	fmt.Println(r.errors)
	local()
	early()
}
