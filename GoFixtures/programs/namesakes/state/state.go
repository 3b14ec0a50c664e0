package state

import (
	"sync"
	"sync/atomic"
	"time"
)

type Stats struct {
	Hits  int64
	Total uint32
	Name  string
}

var (
	Counter  int
	Hits     int64
	Table    = map[string][]int{"a": {1}}
	Items    []string
	Grid     [2][2]int
	Ch       = make(chan int, 3)
	Current  = Stats{Name: "current"}
	Pointer  = &Current
	Mu       sync.Mutex
	OnChange func(old, new int)
	Timeout  = 10 * time.Millisecond
	Flag     atomic.Bool
	Any      any = 1
	Done         = make(chan struct{})
	mode     Mode
)

type Mode int

const (
	Off Mode = iota
	On
	Auto = "auto"
	Big  = 1 << 40
)

func Set(m Mode) (old Mode) {
	old, mode = mode, m
	if OnChange != nil {
		OnChange(int(old), int(m))
	}
	return
}

func Get() Mode { return mode }

func Worker(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	Mu.Lock()
	Counter += id
	Mu.Unlock()
	atomic.AddInt64(&Hits, 1)
}

type Visitor interface {
	Visit(s *Stats) (next Visitor)
}

func Walk(v Visitor, list ...*Stats) int {
	n := 0
	for _, s := range list {
		if v = v.Visit(s); v == nil {
			break
		}
		n++
	}
	return n
}
