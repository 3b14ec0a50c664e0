package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

// An operation is a line of a script.
type operation struct {
	method    string
	arguments []any
}

func parse(line string) operation {
	words := strings.Split(line, " ")
	op := operation{method: words[0]}
	for _, word := range words[1:] {
		op.arguments = append(op.arguments, parseValue(word))
	}
	return op
}

// What not every version of the map has.
type (
	deleter interface{ LoadAndDelete(key any) (any, bool) }
	swapper interface {
		Swap(key, value any) (any, bool)
	}
	comparingSwapper interface {
		CompareAndSwap(key, old, new any) bool
	}
	comparingDeleter interface {
		CompareAndDelete(key, old any) bool
	}
	clearer interface{ Clear() }
)

// perform carries out the operation and returns its line of the log.
func (op operation) perform(m *subject) string {
	a := op.arguments
	switch op.method {
	case "Load":
		return results(m.Load(a[0]))
	case "Store":
		m.Store(a[0], a[1])
		return "-"
	case "LoadOrStore":
		return results(m.LoadOrStore(a[0], a[1]))
	case "LoadAndDelete":
		return results(any(m).(deleter).LoadAndDelete(a[0]))
	case "Delete":
		m.Delete(a[0])
		return "-"
	case "Swap":
		return results(any(m).(swapper).Swap(a[0], a[1]))
	case "CompareAndSwap":
		return fmt.Sprint(any(m).(comparingSwapper).CompareAndSwap(a[0], a[1], a[2]))
	case "CompareAndDelete":
		return fmt.Sprint(any(m).(comparingDeleter).CompareAndDelete(a[0], a[1]))
	case "Clear":
		any(m).(clearer).Clear()
		return "-"
	case "Range":
		return visit(m, func(any) {})
	case "RangeDelete":
		return visit(m, func(key any) { m.Delete(key) })
	case "RangeStore":
		return visit(m, func(key any) {
			if key == key {
				m.Store(key, a[0])
			}
		})
	case "RangeSome":
		count := 0
		m.Range(func(_, _ any) bool {
			count++
			return count < a[0].(int)
		})
		return fmt.Sprint(count)
	}
	fmt.Fprintln(os.Stderr, "runner: no such method:", op.method)
	os.Exit(1)
	return ""
}

func results(value any, ok bool) string {
	return fmt.Sprint(format(value), " ", ok)
}

// visit returns the entries visited, sorted, as their order is chance.
func visit(m *subject, meanwhile func(key any)) string {
	var entries []string
	m.Range(func(key, value any) bool {
		entries = append(entries, format(key)+"="+format(value))
		meanwhile(key)
		return true
	})
	sort.Strings(entries)
	return strings.Join(entries, " ")
}
