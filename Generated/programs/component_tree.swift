// run
//
// A tree of components behind interfaces: generic searches, folds, services of channels, caches of shapes.

import GoRuntime
import GoStandardLibrary

/// deep embedding with interface upcasts, generics over interfaces with pointers, visitor with generic results, chan of chan, func types in maps, recursive closures
protocol Component: GoInterface {
  func ID() -> GoString
  func Children() -> GoSlice<(any Component)?>
}

protocol Renderer: GoInterface {
  func Render(_: strings.Builder?)
  func Children() -> GoSlice<(any Component)?>
  func ID() -> GoString
}

final class node: GoObject, Component, anonymousInterface1 {
  var id: GoString = ""
  var kids: GoSlice<(any Component)?> = nil

  init() {}

  init(id: GoString = "", kids: GoSlice<(any Component)?> = nil) {
    self.id = id
    self.kids = kids
  }
}

extension node {
  func ID() -> GoString {
    return id
  }

  func Children() -> GoSlice<(any Component)?> {
    return kids
  }

  func Append(_ cs: GoSlice<(any Component)?>) -> node? {
    kids.append(contentsOf: cs)
    return self
  }
}

final class text: GoObject, Component, Renderer, anonymousInterface1 {
  let node_: node
  var body: GoString = ""

  init() {
    node_ = node()
  }

  init(node_: node = node(), body: GoString = "") {
    self.node_ = node_
    self.body = body
  }
}

extension text {
  func Append(_ argument1: GoSlice<(any Component)?>) -> node? {
    return node_.Append(argument1)
  }

  func Children() -> GoSlice<(any Component)?> {
    return node_.Children()
  }

  func ID() -> GoString {
    return node_.ID()
  }

  func Render(_ b: strings.Builder?) {
    b!.WriteString(body)
  }
}

struct box: GoStruct, GoComparable, Component, Renderer, anonymousInterface1 {
  var node_: node? = nil
  var tag: GoString = ""
}

extension box {
  func Append(_ argument1: GoSlice<(any Component)?>) -> node? {
    return node_!.Append(argument1)
  }

  func Children() -> GoSlice<(any Component)?> {
    return node_!.Children()
  }

  func ID() -> GoString {
    return node_!.ID()
  }

  func Render(_ b: strings.Builder?) {
    fmt.Fprintf(typedNil(b), "<%s>", tag)
    for c in node_!.Children() {
      if let r = c.as((any Renderer).self) {
        r.Render(b)
      } else if let r = c.as((any fmt.Stringer).self) {
        b!.WriteString(r.String())
      } else {
        fmt.Fprintf(typedNil(b), "[%s]", c!.ID())
      }
    }
    fmt.Fprintf(typedNil(b), "</%s>", tag)
  }
}

func Find<T: GoValue>(_ root: (any Component)?, _ match: (T) -> Bool) -> (found: T, ok: Bool) {
  var found = T.zero
  var ok = false
  if case (let t, let `is`) = root.lookup(T.self), `is` && match(t) {
    return (t, true)
  }
  for c in root!.Children() {
    (found, ok) = Find(c, match)
    if ok {
      return (found, ok)
    }
  }
  return (found, ok)
}

func Collect<T: GoValue>(_ root: (any Component)?) -> GoSlice<T> {
  var out: GoSlice<T> = nil
  if case (let t, let ok) = root.lookup(T.self), ok {
    out.append(t)
  }
  for c in root!.Children() {
    out.append(contentsOf: (Collect(c) as GoSlice<T>))
  }
  return out
}

func Fold<A: GoValue>(_ root: any Component, _ acc: A, _ f: @escaping (A, (any Component)?, Int) -> A) -> A {
  var acc = acc
  var rec: (((any Component)?, Int) -> Void)? = nil
  rec = { c, depth in
    acc = f(acc, c, depth)
    for k in c!.Children() {
      rec!(k, depth &+ 1)
    }
  }
  rec!(root, 0)
  return acc
}

struct request<Q: GoValue, A: GoValue>: GoStruct {
  var q = Q.zero
  var reply: Channel<result<A>> = nil
}

struct result<A: GoValue>: GoStruct {
  var a = A.zero
  var err: (any error)? = nil
}

final class service<Q: GoValue, A: GoValue>: GoObject {
  var reqs: Channel<request<Q, A>> = nil
  var stop: Channel<Channel<Int>> = nil

  init() {}

  init(reqs: Channel<request<Q, A>> = nil, stop: Channel<Channel<Int>> = nil) {
    self.reqs = reqs
    self.stop = stop
  }
}

func Serve<Q: GoValue, A: GoValue>(_ f: @escaping (Q) -> (A, (any error)?)) -> service<Q, A> {
  let s = service<Q, A>(reqs: Channel<request<Q, A>>(), stop: Channel<Channel<Int>>())
  go {
    var n = 0
    while true {
      let reqs = s.reqs
      let stop = s.stop
      switch select(.receive(from: reqs), .receive(from: stop)) {
      case 0:
        let r = reqs.received().value
        n &+= 1
        let (a, err) = f(r.q)
        r.reply.send(result<A>(a: a, err: err))
      case _:
        let c = stop.received().value
        c.send(n)
        return
      }
    }
  }
  return s
}

extension service {
  func Call(_ q: Q) -> (A, (any error)?) {
    let c = Channel<result<A>>(capacity: 1)
    reqs.send(request<Q, A>(q: q, reply: c))
    let r = c.receive()
    return (r.a, r.err)
  }

  func Stop() -> Int {
    let c = Channel<Int>()
    stop.send(c)
    return c.receive()
  }
}

protocol Shape: GoInterface {
  func Area() -> Double
  func Perimeter() -> Double
}

final class rect: GoObject, Shape {
  var w = 0.0
  var h = 0.0

  init() {}

  init(w: Double = 0.0, h: Double = 0.0) {
    self.w = w
    self.h = h
  }
}

extension rect {
  func Area() -> Double {
    return w * h
  }

  func Perimeter() -> Double {
    return 2.0 * (w + h)
  }
}

final class square: GoObject, Shape {
  let rect_: rect

  init() {
    rect_ = rect()
  }

  init(rect_: rect = rect()) {
    self.rect_ = rect_
  }
}

extension square {
  func Perimeter() -> Double {
    return rect_.Perimeter()
  }

  func Area() -> Double {
    return rect_.Area()
  }
}

func newSquare(_ s: Double) -> square {
  return square(rect_: rect(w: s, h: s))
}

func Largest<S: GoValue>(_ first: S, _ rest: GoSlice<S>) -> S {
  var first = first
  for s in rest {
    if GoAny(s).as((any Shape).self)!.Area() > GoAny(first).as((any Shape).self)!.Area() {
      first = s
    }
  }
  return first
}

func Sum<S: GoValue>(_ m: GoMap<GoString, S>, _ f: (S) -> Double) -> Double {
  var t = 0.0
  for (_, s) in m {
    t += f(s)
  }
  return t
}

final class cache<K: GoComparable, S: GoValue>: GoObject {
  let mu = sync.Mutex()
  var m: GoMap<K, S> = nil
  var mk: ((K) -> S)? = nil

  init() {}

  init(m: GoMap<K, S> = nil, mk: ((K) -> S)? = nil) {
    self.m = m
    self.mk = mk
  }
}

extension cache {
  func area(_ k: K) -> Double {
    mu.Lock()
    defer { mu.Unlock() }
    var s: S
    let ok: Bool
    (s, ok) = m.lookup(k)
    if !ok {
      if m == nil {
        m = [:]
      }
      s = mk!(k)
      m[k] = s
    }
    let sh: (any Shape)? = GoAny(s).as((any Shape).self)
    return sh!.Area()
  }
}

func main() {
  let leaf = text(node_: node(id: "t1"), body: "hello")
  let root = box(
    node_: node(id: "root").Append(
      [
        leaf, node(id: "plain"),
        box(node_: node(id: "b2").Append([text(node_: node(id: "t2", kids: nil), body: "world")]), tag: "em"),
      ]), tag: "div")
  let b = strings.Builder()
  root.Render(b)
  fmt.Println(b.String())
  let t: text?
  var ok: Bool
  (t, ok) = Find(root) { (t: text?) -> Bool in t!.body == "world" }
  fmt.Println(t!.node_.id, ok)
  (_, ok) = Find(root) { (x: box) -> Bool in x.tag == "p" }
  let (r, ok2) = Find(root) { (r: (any Renderer)?) -> Bool in r!.ID() == "b2" }
  fmt.Println(ok, r!.ID(), ok2)
  fmt.Println(
    len((Collect(root) as GoSlice<(any Renderer)?>)), len((Collect(root) as GoSlice<node?>)),
    len((Collect(root) as GoSlice<(any anonymousInterface1)?>)))
  fmt.Println(
    Fold(root, GoString("")) { (s: GoString, c: (any Component)?, d: Int) -> GoString in
      s + strings.Repeat("-", d) + c!.ID() + " "
    })

  let s = Serve { (q: GoString) -> (Int, (any error)?) in
    if q == "" {
      return (0, fmt.Errorf("empty"))
    }
    return (len(q), nil)
  }
  let (argument1, argument2) = s.Call("four")
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = s.Call("")
  fmt.Println(argument3, argument4)
  fmt.Println(s.Stop())

  let big = Largest(
    (rect(w: 1.0, h: 2.0) as (any Shape)?) as (any Shape)?,
    [(newSquare(2.0) as (any Shape)?) as (any Shape)?, (rect(w: 1.0, h: 1.0) as (any Shape)?) as (any Shape)?])
  fmt.Printf("%T %v\n", big, big!.Area())
  fmt.Println(
    Largest(rect(w: 1.0, h: 2.0) as rect?, [rect(w: 3.0, h: 1.0) as rect?])!.w,
    Largest(newSquare(1.0) as square?, [newSquare(3.0) as square?])!.rect_.Perimeter())
  fmt.Println(
    Sum(
      ["a": rect(w: 1.0, h: 1.0), "b": rect(w: 2.0, h: 2.0)] as GoMap<GoString, rect?>
    ) { (receiver: rect?) -> Double in receiver!.Area() },
    Sum(["a": newSquare(2.0)] as GoMap<GoString, (any Shape)?>) { (receiver: (any Shape)?) -> Double in
      receiver!.Perimeter()
    })
  let c = cache<Int, square?>(mk: { k in newSquare(Double(k)) })
  fmt.Println(c.area(3), c.area(3), len(c.m))
}

protocol anonymousInterface1: GoInterface {
  func Append(_: GoSlice<(any Component)?>) -> node?
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
