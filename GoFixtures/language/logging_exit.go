// run exit 1
//
// A logger writes lines with what is asked for before them; Fatal ends the program, Panic panics.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Println("hello", 1, errors.New("e"))
	log.SetPrefix("[app] ")
	log.Printf("%d items", 3)
	log.Print("a", "b", 1, 2)
	var buf bytes.Buffer
	l := log.New(&buf, "p: ", log.Lmsgprefix)
	l.Println("x")
	l.Printf("y\n")
	fmt.Print(buf.String())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		log.Panicf("bad %d", 1)
	}()
	fmt.Println(log.Flags(), log.Prefix(), l.Flags() == log.Lmsgprefix)
	args := []any{"s", 2}
	log.Println(args...)
	d := log.New(os.Stderr, "", log.LstdFlags)
	d.SetFlags(0)
	d.Println("to stderr")
	log.Fatalf("fatal: %v", errors.New("end"))
}
