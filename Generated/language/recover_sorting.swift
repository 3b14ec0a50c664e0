// run
//
// A panic in the methods that sort and container/heap call reaches recover, as that of taking from an empty heap does.

import GoRuntime
import GoStandardLibrary

struct jobs: GoDefined, GoPointee, sort.Interface {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

/// A `*jobs` in an interface.
struct jobsPointer: heap.Interface, sort.Interface {
  let pointer: Pointer<jobs>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<jobs>) { self.pointer = pointer }

  func Len() -> Int {
    pointer.pointee.Len()
  }

  func Less(_ argument1: Int, _ argument2: Int) throws(GoPanic) -> Bool {
    try pointer.pointee.Less(argument1, argument2)
  }

  func Swap(_ argument1: Int, _ argument2: Int) throws(GoPanic) {
    try pointer.pointee.Swap(argument1, argument2)
  }

  func Push(_ argument1: GoAny) throws(GoPanic) {
    try pointer.Push(argument1)
  }

  func Pop() throws(GoPanic) -> GoAny {
    try pointer.Pop()
  }
}

extension jobs {
  static func goMethods(of pointer: Pointer<jobs>) -> any GoInterface { jobsPointer(pointer) }
}

extension jobs {
  func Len() -> Int {
    return len(self.rawValue)
  }

  func Less(_ a: Int, _ b: Int) throws(GoPanic) -> Bool {
    return try self.rawValue[checked: a] < self.rawValue[checked: b]
  }

  func Swap(_ a: Int, _ b: Int) throws(GoPanic) {
    let newValue = try self.rawValue[checked: a]
    try self.rawValue.set(a, self.rawValue[checked: b])
    try self.rawValue.set(b, newValue)
  }
}

extension Pointer where Pointee == jobs {
  func Push(_ x: GoAny) throws(GoPanic) {
    try pointee.rawValue.append(x.checked(Int.self))
  }

  func Pop() throws(GoPanic) -> GoAny {
    let old = pointee
    let last = try old.rawValue[checked: len(old.rawValue) &- 1]
    try pointee = jobs(old.rawValue.slice(checked: nil, len(old.rawValue) &- 1))
    return GoAny(last)
  }
}

/// fickle panics at one of its comparisons.
final class fickle: GoObject, sort.Interface {
  var Interface: (any sort.Interface)? = nil
  var left = 0

  init() {}

  init(Interface: (any sort.Interface)? = nil, left: Int = 0) {
    self.Interface = Interface
    self.left = left
  }
}

extension fickle {
  func Swap(_ argument1: Int, _ argument2: Int) throws(GoPanic) {
    try Interface.checked().Swap(argument1, argument2)
  }

  func Len() throws(GoPanic) -> Int {
    return try Interface.checked().Len()
  }

  func Less(_ a: Int, _ b: Int) throws(GoPanic) -> Bool {
    left &-= 1
    if left < 0 {
      throw GoPanic("no more")
    }
    return try Interface.checked().Less(b, a)
  }
}

final class queue: GoObject {
  let mu = sync.Mutex()
  var jobs_ = jobs()

  init() {}

  init(jobs_: jobs = jobs()) {
    self.jobs_ = jobs_
  }
}

extension queue {
  func take() -> (job: Int, err: (any error)?) {
    var job = 0
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      mu.Lock()
      defers.push { self.mu.Unlock() }
      defers.push {
        if case let r = recover(), r != nil {
          err = fmt.Errorf("take: %v", r)
        }
      }
      try (job, err) = (heap.Pop(checked: jobsPointer(pointer(to: \.jobs_))).checked(Int.self), nil)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return (job, err)
  }
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println(what, "panics:", r)
      } else {
        fmt.Println(what, "is over")
      }
    }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let q = queue(jobs_: jobs([5, 2, 8]))
  heap.Init(jobsPointer(q.pointer(to: \.jobs_)))
  heap.Push(jobsPointer(q.pointer(to: \.jobs_)), 1)
  for _ in 0..<5 {
    let (argument1, argument2) = q.take()
    fmt.Println(argument1, argument2)
  }
  `try`("wrong type") { () throws(GoPanic) in try heap.Push(checked: jobsPointer(q.pointer(to: \.jobs_)), "six") }
  `try`("remove") { () throws(GoPanic) in
    try fmt.Println(heap.Remove(checked: jobsPointer(q.pointer(to: \.jobs_)), 3))
  }
  `try`("fix") { () throws(GoPanic) in try heap.Fix(checked: jobsPointer(q.pointer(to: \.jobs_)), 3) }
  `try`("sorted") { () throws(GoPanic) in
    let values = jobs([3, 1, 2])
    try sort.Sort(checked: sort.Reverse(values))
    try fmt.Println(values, sort.IsSorted(checked: values), sort.IsSorted(checked: sort.Reverse(values)))
  }
  for left in 0..<6 {
    let values = jobs([1, 2, 3])
    `try`(fmt.Sprint("fickle ", left)) { () throws(GoPanic) in
      try sort.Stable(checked: fickle(Interface: values, left: left))
      fmt.Println(values)
    }
  }
  `try`("none") { () throws(GoPanic) in try sort.Sort(checked: nil) }
  let missing: (any sort.Interface)? = nil
  `try`("missing") { () throws(GoPanic) in try fmt.Println(missing.checked().Len()) }
  let data: (any sort.Interface)? = sort.IntSlice([2, 1])
  fmt.Println(fatally { () throws(GoPanic) in try data!.Len() }, fatally { () throws(GoPanic) in try data!.Less(0, 1) })
  sort.Sort(data)
  fmt.Println(data)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
