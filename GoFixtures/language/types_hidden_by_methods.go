// run
//
// A type that has the name of a method is made inside the methods of that method's type.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type File struct {
	name string
	size int
}

type Line int

type Position struct {
	File *File
	Line Line
}

type Set struct {
	mu    sync.Mutex
	files []*File
	byKey map[string]File
}

func (s *Set) File(name string) *File {
	for _, f := range s.files {
		if f.name == name {
			return f
		}
	}
	return nil
}

func (s *Set) Add(name string, size int) *File {
	f := &File{name: name, size: size}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files = append(s.files, f, &File{name + "~", 0})
	g := File{name, size * 2}
	if s.byKey == nil {
		s.byKey = map[string]File{}
	}
	s.byKey[name] = g
	var none File
	h, p := &none, new(File)
	h.size, p.name = 1, "p"
	files := []File{g, {name: "q"}, *p}
	sort.Slice(files, func(i, j int) bool { return files[i].name < files[j].name })
	fmt.Println(len(files), files[0], none, *h, h == p, none == File{}, g == File{name, 2 * size})
	return f
}

func (p Position) String() string { return fmt.Sprint(p.File.name, ":", Line(p.Line)+1) }

func (p Position) Next() Position {
	q := Position{File: &File{p.File.name, 0}, Line: p.Line + 1}
	line := Line(7)
	if q.Line > line {
		q = Position{}
	}
	return q
}

func main() {
	var s Set
	fmt.Println(*s.Add("b", 3), *s.Add("a", 1))
	fmt.Println(s.File("a").size, s.File("none") == nil, len(s.files), s.byKey)
	p := Position{File: s.File("b"), Line: 4}
	fmt.Println(p, p.Next(), p.Next().File == p.File)
}
