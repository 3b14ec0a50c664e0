// run
//
// A router with middleware that traces, recovers and passes on; method tables, bits and closures.

package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
)

// Plugin-like registry with init functions, package variables, iota masks, method tables, recursion in closures.
type Middleware func(Handler) Handler
type Handler interface{ Serve(*Request) Response }
type HandlerFunc func(*Request) Response

func (f HandlerFunc) Serve(r *Request) Response { return f(r) }

type Request struct {
	Path   string
	Params map[string]string
	ctx    map[any]any
	hops   []string
}
type Response struct {
	Code int
	Body string
}

type Router struct {
	routes     []route
	middleware []Middleware
	notFound   Handler
	served     uint64
	groups     map[string]*Router
	mu         sync.Mutex
}
type route struct {
	pattern []string
	h       Handler
}

var (
	registry = map[string]func() Handler{}
	regOrder []string
	total    = func() int { return len(registry) }
	version  = fmt.Sprintf("v%d.%d", major, minor)
)

const (
	major = 1
	minor = major << 2
)

func Register(name string, f func() Handler) {
	registry[name] = f
	regOrder = append(regOrder, name)
}

func init() {
	Register("hello", func() Handler {
		return HandlerFunc(func(r *Request) Response { return Response{200, "hello " + r.Params["name"]} })
	})
}

func init() {
	var count atomic.Int32
	Register("count", func() Handler {
		return HandlerFunc(func(*Request) Response { return Response{200, fmt.Sprint(count.Add(1))} })
	})
	Register("panic", func() Handler { return HandlerFunc(func(r *Request) Response { panic(r.Path) }) })
}

func (rt *Router) Use(ms ...Middleware) { rt.middleware = append(rt.middleware, ms...) }
func (rt *Router) Handle(pattern string, h Handler) {
	for i := len(rt.middleware) - 1; i >= 0; i-- {
		h = rt.middleware[i](h)
	}
	rt.routes = append(rt.routes, route{strings.Split(strings.Trim(pattern, "/"), "/"), h})
}

func (r route) match(parts []string) (map[string]string, bool) {
	if len(parts) != len(r.pattern) {
		return nil, false
	}
	params := map[string]string{}
	for i, p := range r.pattern {
		switch {
		case p == "*":
		case strings.HasPrefix(p, ":"):
			params[p[1:]] = parts[i]
		case p != parts[i]:
			return nil, false
		}
	}
	return params, true
}

func (rt *Router) Serve(r *Request) Response {
	atomic.AddUint64(&rt.served, 1)
	parts := strings.Split(strings.Trim(r.Path, "/"), "/")
	for _, ro := range rt.routes {
		if params, ok := ro.match(parts); ok {
			r.Params = params
			return ro.h.Serve(r)
		}
	}
	if rt.notFound != nil {
		return rt.notFound.Serve(r)
	}
	return Response{Code: 404}
}

func trace(name string) Middleware {
	return func(next Handler) Handler {
		return HandlerFunc(func(r *Request) Response {
			r.hops = append(r.hops, name+"<")
			defer func() { r.hops = append(r.hops, ">"+name) }()
			return next.Serve(r)
		})
	}
}

func recoverer(next Handler) Handler {
	return HandlerFunc(func(r *Request) (resp Response) {
		defer func() {
			if v := recover(); v != nil {
				resp = Response{500, fmt.Sprintf("recovered %v", v)}
			}
		}()
		return next.Serve(r)
	})
}

type bits uint16

const (
	read bits = 1 << iota
	write
	exec
	_
	admin
	none bits = 0
	all       = read | write | exec
)

func (b *bits) set(o bits)     { *b |= o }
func (b *bits) clear(o bits)   { *b &^= o }
func (b bits) has(o bits) bool { return b&o == o }
func (b bits) each(f func(bits)) {
	for m := read; m <= admin; m <<= 1 {
		if b&m != 0 {
			f(m)
		}
	}
}

func main() {
	rt := &Router{}
	rt.Use(trace("a"), recoverer, trace("b"))
	for _, n := range regOrder {
		pattern := "/" + n
		if n == "hello" {
			pattern += "/:name"
		}
		rt.Handle(pattern, registry[n]())
	}
	rt.notFound = HandlerFunc(func(r *Request) Response { return Response{404, "no " + r.Path} })
	for _, p := range []string{"/hello/bob", "/count", "count/", "/panic", "/x/y/z"} {
		r := &Request{Path: p}
		fmt.Println(rt.Serve(r), r.hops)
	}
	var wg sync.WaitGroup
	for range 10 {
		wg.Add(1)
		go func() { defer wg.Done(); rt.Serve(&Request{Path: "/count"}) }()
	}
	wg.Wait()
	fmt.Println(rt.Serve(&Request{Path: "count"}).Body, atomic.LoadUint64(&rt.served), total(), version)

	var b bits
	b.set(read | admin)
	b.set(exec)
	b.clear(admin)
	fmt.Println(b, b.has(read), b.has(write), all, none, admin, b.has(none))
	var parts []string
	(b | admin).each(func(m bits) { parts = append(parts, fmt.Sprintf("%05b", m)) })
	fmt.Println(parts)
	memo := map[int]int{}
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fib(50))
	perms := func(s string) (out []string) {
		var rec func(prefix, rest string)
		rec = func(prefix, rest string) {
			if rest == "" {
				out = append(out, prefix)
			}
			for i := range rest {
				rec(prefix+rest[i:i+1], rest[:i]+rest[i+1:])
			}
		}
		rec("", s)
		sort.Strings(out)
		return
	}
	fmt.Println(perms("cab"))
}
