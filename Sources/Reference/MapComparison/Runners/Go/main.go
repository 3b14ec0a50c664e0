// The Go runner: carries out scripts and histories on a real sync.Map.
//
//	runner script     reads a script on standard input, writes its log
//	runner histories  reads plans of histories on standard input, writes when each operation happened and its result
//
// The type subject, declared in a file of its own, is the map on trial.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	switch strings.Join(os.Args[1:], " ") {
	case "script":
		m := new(subject)
		for in.Scan() {
			fmt.Fprintln(out, parse(in.Text()).perform(m))
		}
	case "histories":
		for _, plan := range readPlans(in) {
			carryOut(plan, out)
		}
	default:
		fmt.Fprintln(os.Stderr, "usage: runner script | histories")
		os.Exit(64)
	}
}

// A plan has the operations of each goroutine.
type plan [][]operation

func readPlans(in *bufio.Scanner) (plans []plan) {
	for in.Scan() {
		switch line := in.Text(); line {
		case "history":
			plans = append(plans, nil)
		case "goroutine":
			p := &plans[len(plans)-1]
			*p = append(*p, nil)
		default:
			p := plans[len(plans)-1]
			p[len(p)-1] = append(p[len(p)-1], parse(line))
		}
	}
	return plans
}

// carryOut lets all goroutines of a plan loose on one map, and writes what happened.
func carryOut(p plan, out *bufio.Writer) {
	m := new(subject)
	var clock, ready atomic.Int64
	var done sync.WaitGroup
	logs := make([][]string, len(p))
	for i, operations := range p {
		i, operations := i, operations
		done.Add(1)
		go func() {
			defer done.Done()
			for ready.Add(1); ready.Load() < int64(len(p)); {
			}
			for _, op := range operations {
				invoked := clock.Add(1)
				result := op.perform(m)
				logs[i] = append(logs[i], fmt.Sprint(invoked, " ", clock.Add(1), " ", result))
			}
		}()
	}
	done.Wait()
	for _, log := range logs {
		for _, line := range log {
			fmt.Fprintln(out, line)
		}
	}
}
