// Package log keeps lines.
package log

import (
	"fmt"
	"io"
	"sync"
)

type Level int

const (
	Debug Level = iota
	Info
	Warn
)

type Logger struct {
	mu     sync.Mutex
	out    io.Writer
	prefix string
	Level  Level
	lines  int
}

func New(out io.Writer, prefix string) *Logger { return &Logger{out: out, prefix: prefix} }

func (l *Logger) Printf(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines++
	fmt.Fprintf(l.out, l.prefix+format+"\n", args...)
}

func (l *Logger) Lines() int { return l.lines }
