// diagnose unsupported
//
// What embeds a type of a package that the runtime does not have may have any field and method: only the import is named.

package main

import (
	"fmt"
	"net/http" // ERROR "package net/http is not part of the runtime"
)

type page struct {
	http.Request
	title string
}

type outer struct{ *page }

type handler interface {
	http.Handler
	Close()
}

type protocol interface{ ProtoAtLeast(major, minor int) bool }

func take(protocol) {}

func use(p *page, o outer, h handler) {
	fmt.Println(p.Method, o.Host, p.title)
	take(p)
	take(o)
	h.ServeHTTP(nil, &p.Request)
	h.Close()
	for name := range p.Header {
		fmt.Println(name)
	}
	var plain http.Handler = h
	_ = plain
}

func main() {
	use(nil, outer{}, nil)
}
