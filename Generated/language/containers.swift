// run
//
// Heaps, lists and rings of the standard library hold any values; a heap may be any slice with the five methods.

import GoRuntime
import GoStandardLibrary

struct ints: GoDefined, GoPointee {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

/// A `*ints` in an interface.
struct intsPointer: heap.Interface {
  let pointer: Pointer<ints>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<ints>) { self.pointer = pointer }

  func Len() -> Int {
    pointer.pointee.Len()
  }

  func Less(_ argument1: Int, _ argument2: Int) -> Bool {
    pointer.pointee.Less(argument1, argument2)
  }

  func Swap(_ argument1: Int, _ argument2: Int) {
    pointer.pointee.Swap(argument1, argument2)
  }

  func Push(_ argument1: GoAny) {
    pointer.Push(argument1)
  }

  func Pop() -> GoAny {
    pointer.Pop()
  }
}

extension ints {
  static func goMethods(of pointer: Pointer<ints>) -> any GoInterface { intsPointer(pointer) }
}

extension ints {
  func Len() -> Int {
    return len(self.rawValue)
  }

  func Less(_ i: Int, _ j: Int) -> Bool {
    return self.rawValue[i] < self.rawValue[j]
  }

  func Swap(_ i: Int, _ j: Int) {
    (self.rawValue[i], self.rawValue[j]) = (self.rawValue[j], self.rawValue[i])
  }
}

extension Pointer where Pointee == ints {
  func Push(_ x: GoAny) {
    pointee.rawValue.append(x.must(Int.self))
  }

  func Pop() -> GoAny {
    let old = pointee
    let last = len(old.rawValue) &- 1
    let x = old.rawValue[last]
    pointee = ints(old.rawValue[..<last])
    return GoAny(x)
  }
}

final class job: GoObject {
  var name: GoString = ""
  var priority = 0
  var index = 0

  init() {}

  init(name: GoString = "", priority: Int = 0, index: Int = 0) {
    self.name = name
    self.priority = priority
    self.index = index
  }
}

/// queue gives the job of the highest priority first, and tells each where it is.
final class queue: GoObject, heap.Interface {
  var jobs: GoSlice<job?> = nil

  init() {}
}

extension queue {
  func Len() -> Int {
    return len(jobs)
  }

  func Less(_ i: Int, _ j: Int) -> Bool {
    return jobs[i]!.priority > jobs[j]!.priority
  }

  func Swap(_ i: Int, _ j: Int) {
    (jobs[i], jobs[j]) = (jobs[j], jobs[i])
    (jobs[i]!.index, jobs[j]!.index) = (i, j)
  }

  func Push(_ x: GoAny) {
    let j = x.must(job?.self)
    j!.index = len(jobs)
    jobs.append(j)
  }

  func Pop() -> GoAny {
    let last = len(jobs) &- 1
    let j = jobs[last]
    (jobs[last], jobs) = (nil, jobs[..<last])
    j!.index = -1
    return GoAny(j)
  }
}

func show(_ l: list.List?) {
  var e = l!.Front()
  while e != nil {
    fmt.Print(e!.Value, " ")
    e = e!.Next()
  }
  fmt.Print("|")
  var e2 = l!.Back()
  while e2 != nil {
    fmt.Print(" ", e2!.Value)
    e2 = e2!.Prev()
  }
  fmt.Println(" :", l!.Len())
}

/// A cache forgets what was not asked for longest.
final class cache: GoObject {
  let order = list.List()
  var items: GoMap<GoString, list.Element?> = nil
  var most = 0

  init() {}

  init(items: GoMap<GoString, list.Element?> = nil, most: Int = 0) {
    self.items = items
    self.most = most
  }
}

struct item: GoStruct, GoComparable {
  var key: GoString = ""
  var value = 0
}

extension cache {
  func put(_ key: GoString, _ value: Int) {
    if case (let e, let ok) = items.lookup(key), ok {
      order.MoveToFront(e)
      e!.Value.must(Pointer<item>?.self)!.pointee.value = value
      return
    }
    items[key] = order.PushFront(GoAny(Pointer(item(key: key, value: value))))
    if order.Len() > most {
      let last = order.Back()
      delete(items, order.Remove(last).must(Pointer<item>?.self)!.pointee.key)
    }
  }
}

func main() {
  let h = Pointer(ints([5, 2, 8, 9, 1, 7]))
  heap.Init(intsPointer(h))
  heap.Push(intsPointer(h), 3)
  fmt.Println(h.pointee.rawValue[0], heap.Remove(intsPointer(h), 2).must(Int.self) > 1, h.pointee.Len())
  h.pointee.rawValue[0] = 6
  heap.Fix(intsPointer(h), 0)
  while h.pointee.Len() > 0 {
    fmt.Print(heap.Pop(intsPointer(h)), " ")
  }
  fmt.Println()

  let q = queue()
  let low = job(name: "low", priority: 1)
  for j in ([job(name: "middle", priority: 5), low, job(name: "high", priority: 9)] as GoSlice<job?>) {
    heap.Push(q, GoAny(j))
  }
  low.priority = 10
  heap.Fix(q, low.index)
  while q.Len() > 0 {
    let j = heap.Pop(q).must(job?.self)
    fmt.Print(j!.name, " ", j!.index, "; ")
  }
  fmt.Println()

  let l = list.New()
  let four = l!.PushBack(4)
  let one = l!.PushFront(1)
  l!.InsertBefore(3, four)
  l!.InsertAfter(2, one)
  show(l)
  l!.MoveToFront(four)
  l!.MoveToBack(one)
  show(l)
  l!.MoveBefore(one, four)
  l!.MoveAfter(four, l!.Back())
  show(l)
  fmt.Println(l!.Remove(one), one!.Next() == nil, l!.InsertAfter(9, one) == nil)
  l!.Remove(one)
  l!.PushBackList(l)
  l!.PushFrontList(l)
  show(l)
  let zero = list.List()
  fmt.Println(zero.Len(), zero.Front() == nil, l!.Init()!.Len())
  for i in 0..<100_000 {
    l!.PushBack(GoAny(i))
  }
  fmt.Println(l!.Len(), l!.Back()!.Value)

  let c = cache(items: [:], most: 2)
  c.put("a", 1)
  c.put("b", 2)
  c.put("a", 3)
  c.put("c", 4)
  fmt.Println(
    len(c.items), c.items["b"] == nil, c.order.Front()!.Value.must(Pointer<item>?.self)!.pointee.key,
    c.order.Back()!.Value.must(Pointer<item>?.self)!.pointee)

  var r = ring.New(4)
  var i = 0
  while i < r!.Len() {
    r!.Value = GoAny(i)
    r = r!.Next()
    i &+= 1
  }
  r!.Do { v in fmt.Print(v, ",") }
  r = r!.Move(2)
  fmt.Println(r!.Value, r!.Prev()!.Value, r!.Move(-5)!.Value)
  let removed = r!.Unlink(2)
  fmt.Println(r!.Len(), removed!.Len(), r!.Next()!.Value)
  let other = ring.Ring(Value: "other")
  r!.Link(other)
  var sum = 0
  r!.Do { v in
    if case (let n, let ok) = v.lookup(Int.self), ok {
      sum &+= n
    }
  }
  fmt.Println(r!.Len(), other.Next()!.Value, sum)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
