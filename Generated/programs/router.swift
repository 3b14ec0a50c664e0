// run
//
// A router with middleware that traces, recovers and passes on; method tables, bits and closures.

import GoRuntime
import GoStandardLibrary

/// Plugin-like registry with init functions, package variables, iota masks, method tables, recursion in closures.
struct Middleware: GoDefined {
  var rawValue: (((any Handler)?) -> (any Handler)?)?

  init(_ rawValue: (((any Handler)?) -> (any Handler)?)?) { self.rawValue = rawValue }
}

protocol Handler: GoInterface {
  func Serve(_: Request?) throws(GoPanic) -> Response
}

struct HandlerFunc: GoDefined, Handler {
  var rawValue: ((Request?) throws(GoPanic) -> Response)?

  init(_ rawValue: ((Request?) throws(GoPanic) -> Response)?) { self.rawValue = rawValue }
}

extension HandlerFunc {
  func Serve(_ r: Request?) throws(GoPanic) -> Response {
    return try self.rawValue.checked()(r)
  }
}

final class Request: GoObject {
  var Path: GoString = ""
  var Params: GoMap<GoString, GoString> = nil
  var ctx: GoMap<GoAny, GoAny> = nil
  var hops: GoSlice<GoString> = nil

  init() {}

  init(
    Path: GoString = "", Params: GoMap<GoString, GoString> = nil, ctx: GoMap<GoAny, GoAny> = nil,
    hops: GoSlice<GoString> = nil
  ) {
    self.Path = Path
    self.Params = Params
    self.ctx = ctx
    self.hops = hops
  }
}

struct Response: GoStruct, GoComparable {
  var Code = 0
  var Body: GoString = ""
}

final class Router: GoObject, Handler {
  var routes: GoSlice<route> = nil
  var middleware: GoSlice<Middleware> = nil
  var notFound: (any Handler)? = nil
  let served = atomic.Uint64()
  var groups: GoMap<GoString, Router?> = nil
  let mu = sync.Mutex()

  init() {}
}

struct route: GoStruct {
  var pattern: GoSlice<GoString> = nil
  var h: (any Handler)? = nil
}

let registry: GoMap<GoString, (() -> (any Handler)?)?> = [:]
nonisolated(unsafe) var regOrder: GoSlice<GoString> = nil
nonisolated(unsafe) let total = { () -> Int in len(registry) }
let version = fmt.Sprintf("v%d.%d", major, minor)

let major = 1
let minor = 4

func Register(_ name: GoString, _ f: @escaping () -> (any Handler)?) {
  registry[name] = f
  regOrder.append(name)
}

func init0() {
  Register("hello") {
    HandlerFunc({ (r: Request?) throws(GoPanic) -> Response in
      try Response(Code: 200, Body: "hello " + r.checked().Params["name"])
    })
  }
}

func init1() {
  let count = atomic.Int32()
  Register("count") { HandlerFunc({ _ in Response(Code: 200, Body: fmt.Sprint(count.Add(1))) }) }
  Register("panic") {
    HandlerFunc({ (r: Request?) throws(GoPanic) -> Response in throw try GoPanic(GoAny(r.checked().Path)) })
  }
}

extension Router {
  func Use(_ ms: GoSlice<Middleware>) {
    middleware.append(contentsOf: ms)
  }

  func Handle(_ pattern: GoString, _ h: (any Handler)?) {
    var h = h
    var i = len(middleware) &- 1
    while i >= 0 {
      h = middleware[i].rawValue!(h)
      i &-= 1
    }
    routes.append(route(pattern: strings.Split(strings.Trim(pattern, "/"), "/"), h: h))
  }
}

extension route {
  func match(_ parts: GoSlice<GoString>) throws(GoPanic) -> (GoMap<GoString, GoString>, Bool) {
    if len(parts) != len(pattern) {
      return (nil, false)
    }
    let params: GoMap<GoString, GoString> = [:]
    for (i, p) in pattern.enumerated() {
      if p == "*" {
      } else if strings.HasPrefix(p, ":") {
        try params.set(p.slice(checked: 1, nil), parts[checked: i])
      } else if try p != parts[checked: i] {
        return (nil, false)
      }
    }
    return (params, true)
  }
}

extension Router {
  func Serve(_ r: Request?) throws(GoPanic) -> Response {
    served.Add(1)
    let parts = try strings.Split(strings.Trim(r.checked().Path, "/"), "/")
    for ro in routes {
      if case (let params, let ok) = try ro.match(parts), ok {
        try r.checked().Params = params
        return try ro.h.checked().Serve(r)
      }
    }
    if notFound != nil {
      return try notFound.checked().Serve(r)
    }
    return Response(Code: 404)
  }
}

func trace(_ name: GoString) -> Middleware {
  return Middleware({ next in
    HandlerFunc({ (r: Request?) throws(GoPanic) -> Response in
      var result = Response()
      let defers = DeferStack()
      do throws(GoPanic) {
        try r.checked().hops.append(name + "<")
        defers.push { () throws(GoPanic) in try r.checked().hops.append(">" + name) }
        try result = next.checked().Serve(r)
      } catch {
        defers.panic(error)
      }
      try defers.run()
      return result
    })
  })
}

func recoverer(_ next: (any Handler)?) -> (any Handler)? {
  return HandlerFunc({ (r: Request?) throws(GoPanic) -> Response in
    var resp = Response()
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let v = recover(), v != nil {
          resp = Response(Code: 500, Body: fmt.Sprintf("recovered %v", v))
        }
      }
      try resp = next.checked().Serve(r)
    } catch {
      defers.panic(error)
    }
    try defers.run()
    return resp
  })
}

struct bits: GoDefinedInteger {
  var rawValue: UInt16

  init(_ rawValue: UInt16) { self.rawValue = rawValue }
}

let read: bits = 1
let write: bits = 2
let exec: bits = 4
let admin: bits = 16
let none: bits = 0
let all: bits = 7

extension Pointer where Pointee == bits {
  func set(_ o: bits) {
    pointee |= o
  }

  func clear(_ o: bits) {
    pointee &= ~o
  }
}

extension bits {
  func has(_ o: bits) -> Bool {
    return self & o == o
  }

  func each(_ f: (bits) -> Void) {
    var m = read
    while m <= admin {
      if self & m != 0 {
        f(m)
      }
      m <<= 1
    }
  }
}

func main() {
  let rt = Router()
  rt.Use([trace("a"), Middleware(recoverer), trace("b")])
  for n in regOrder {
    var pattern = "/" + n
    if n == "hello" {
      pattern += "/:name"
    }
    rt.Handle(pattern, registry[n]!())
  }
  rt.notFound = HandlerFunc({ (r: Request?) throws(GoPanic) -> Response in
    try Response(Code: 404, Body: "no " + r.checked().Path)
  })
  for p in (["/hello/bob", "/count", "count/", "/panic", "/x/y/z"] as GoSlice<GoString>) {
    let r = Request(Path: p)
    fmt.Println(fatally { () throws(GoPanic) in try rt.Serve(r) }, r.hops)
  }
  let wg = sync.WaitGroup()
  for _ in 0..<10 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      _ = fatally { () throws(GoPanic) in try rt.Serve(Request(Path: "/count")) }
    }
  }
  wg.Wait()
  fmt.Println(
    fatally { () throws(GoPanic) in try rt.Serve(Request(Path: "count")) }.Body, rt.served.Load(), total(), version)

  let b = Pointer(bits())
  b.set(read | admin)
  b.set(exec)
  b.clear(admin)
  fmt.Println(b.pointee, b.pointee.has(read), b.pointee.has(write), all, none, admin, b.pointee.has(none))
  var parts: GoSlice<GoString> = nil
  (b.pointee | admin).each { m in parts.append(fmt.Sprintf("%05b", m)) }
  fmt.Println(parts)
  let memo: GoMap<Int, Int> = [:]
  var fib: ((Int) -> Int)? = nil
  fib = { n in
    if n < 2 {
      return n
    }
    if case (let v, let ok) = memo.lookup(n), ok {
      return v
    }
    memo[n] = fib!(n &- 1) &+ fib!(n &- 2)
    return memo[n]
  }
  fmt.Println(fib!(50))
  let perms = { (s: GoString) -> GoSlice<GoString> in
    var out: GoSlice<GoString> = nil
    var rec: ((GoString, GoString) -> Void)? = nil
    rec = { prefix, rest in
      if rest == "" {
        out.append(prefix)
      }
      for (i, _) in rest.runes {
        rec!(prefix + rest[i..<i &+ 1], rest[..<i] + rest[(i &+ 1)...])
      }
    }
    rec!("", s)
    sort.Strings(out)
    return out
  }
  fmt.Println(perms("cab"))
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  init0()
  init1()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain {
    initializePackage()
    main()
  }
}
