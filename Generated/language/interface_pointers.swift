// run
//
// A pointer to any type with methods fits an interface: to a slice, to a number, to a struct that is copied elsewhere.

import GoRuntime
import GoStandardLibrary

protocol pusher: GoInterface {
  func push(_ x: GoAny)
  func Len() -> Int
}

struct heap: GoDefined, GoPointee, sort.Interface {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

/// A `*heap` in an interface.
struct heapPointer: pusher, sort.Interface {
  let pointer: Pointer<heap>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<heap>) { self.pointer = pointer }

  func Len() -> Int {
    pointer.pointee.Len()
  }

  func Less(_ argument1: Int, _ argument2: Int) -> Bool {
    pointer.pointee.Less(argument1, argument2)
  }

  func Swap(_ argument1: Int, _ argument2: Int) {
    pointer.pointee.Swap(argument1, argument2)
  }

  func push(_ argument1: GoAny) {
    pointer.push(argument1)
  }
}

extension heap {
  static func goMethods(of pointer: Pointer<heap>) -> any GoInterface { heapPointer(pointer) }
}

extension heap {
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

extension Pointer where Pointee == heap {
  func push(_ x: GoAny) {
    pointee.rawValue.append(x.must(Int.self))
  }
}

struct counter: GoDefinedInteger, GoPointee {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// A `*counter` in an interface.
struct counterPointer: GoErrorMatcher, GoStringer, error, pusher {
  let pointer: Pointer<counter>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<counter>) { self.pointer = pointer }

  func push(_ argument1: GoAny) {
    pointer.push(argument1)
  }

  func Len() -> Int {
    pointer.Len()
  }

  func String() -> GoString {
    pointer.String()
  }

  func Error() -> GoString {
    pointer.Error()
  }

  func Is(_ argument1: (any error)?) -> Bool {
    pointer.Is(argument1)
  }
}

extension counter {
  static func goMethods(of pointer: Pointer<counter>) -> any GoInterface { counterPointer(pointer) }
}

extension Pointer where Pointee == counter {
  func push(_ x: GoAny) {
    pointee &+= counter(x.must(Int.self))
  }

  func Len() -> Int {
    return pointee.rawValue
  }

  func String() -> GoString {
    return fmt.Sprintf("#%d", pointee.rawValue)
  }

  func Error() -> GoString {
    return "too many: " + String()
  }

  func Is(_ target: (any error)?) -> Bool {
    return equal(target, errTooMany)
  }
}

nonisolated(unsafe) let errTooMany = errors.New("too many")

func fill(_ p: any pusher, _ values: GoSlice<Int>) -> Int {
  for v in values {
    p.push(GoAny(v))
  }
  return p.Len()
}

protocol animal: GoInterface {
  func name() -> GoString
}

struct dog: GoStruct, GoComparable, GoPointee, animal {
  var called: GoString = ""
}

/// A `*dog` in an interface.
struct dogPointer: animal {
  let pointer: Pointer<dog>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<dog>) { self.pointer = pointer }

  func name() -> GoString {
    pointer.pointee.name()
  }
}

extension dog {
  static func goMethods(of pointer: Pointer<dog>) -> any GoInterface { dogPointer(pointer) }
}

extension dog {
  func name() -> GoString {
    return called
  }
}

struct puppy: GoStruct, GoComparable, animal {
  var dog_: Pointer<dog>? = nil
  var age = 0
}

extension puppy {
  func name() -> GoString {
    return dog_!.pointee.name()
  }
}

protocol generic<T>: GoInterface {
  associatedtype T: GoValue

  func push(_: T)
  func pop() -> (T, Bool)
}

struct stack<T: GoValue>: GoDefined, GoPointee {
  var rawValue: GoSlice<T>

  init(_ rawValue: GoSlice<T>) { self.rawValue = rawValue }
}

/// A `*stack` in an interface.
struct stackPointer<T: GoValue>: generic {
  let pointer: Pointer<stack<T>>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<stack<T>>) { self.pointer = pointer }

  func push(_ argument1: T) {
    pointer.push(argument1)
  }

  func pop() -> (T, Bool) {
    pointer.pop()
  }
}

extension stack {
  static func goMethods(of pointer: Pointer<stack<T>>) -> any GoInterface { stackPointer(pointer) }
}

extension Pointer {
  func push<T: GoValue>(_ v: T) where Pointee == stack<T> {
    pointee.rawValue.append(v)
  }

  func pop<T: GoValue>() -> (T, Bool) where Pointee == stack<T> {
    var v = T.zero
    let ok = false
    if len(pointee.rawValue) == 0 {
      return (v, ok)
    }
    let last = len(pointee.rawValue) &- 1
    (v, pointee) = (pointee.rawValue[last], stack<T>(pointee.rawValue[..<last]))
    return (v, true)
  }
}

func drain<T: GoValue>(_ from: any generic<T>) -> GoSlice<T> {
  var all: GoSlice<T> = nil
  while true {
    let (v, ok) = from.pop()
    if !ok {
      return all
    }
    all.append(v)
  }
}

struct box<T: GoValue>: GoStruct, getter {
  var content = T.zero
}

extension box: Equatable, Hashable, GoKey, GoComparable where T: GoComparable {}

extension box {
  func get() -> T {
    return content
  }
}

/// A namedBox has the method of the box in it, of int.
struct namedBox: GoStruct, GoComparable, getter {
  var box_ = box<Int>()
  var name: GoString = ""
}

extension namedBox {
  func get() -> Int {
    return box_.get()
  }
}

protocol getter<T>: GoInterface {
  associatedtype T: GoValue

  func get() -> T
}

func main() {
  let h = Pointer(heap([7]))
  let c = Pointer(counter())
  fmt.Println(fill(heapPointer(h), [1, 5]), fill(counterPointer(c), [1, 5]), h.pointee, c.pointee.rawValue)
  sort.Sort(heapPointer(h))
  fmt.Println(h.pointee)
  let p: (any pusher)? = heapPointer(h)
  if case (let q, let ok) = GoAny(p).lookup(Pointer<heap>?.self), ok {
    q!.push(3)
    fmt.Println(len(h.pointee.rawValue), equal(p, heapPointer(h)), equal(p, heapPointer(Pointer(heap([])))))
  }
  for p in ([heapPointer(h), counterPointer(c)] as GoSlice<(any pusher)?>) {
    if let p = GoAny(p).as(Pointer<heap>?.self) {
      fmt.Println("heap of", p!.pointee.Len())
    } else if let p = GoAny(p).as(Pointer<counter>?.self) {
      fmt.Println("counter", p!.pointee &+ 1)
    }
    let (_, isError) = p.lookup((any error).self)
    let (_, sorts) = p.lookup((any sort.Interface).self)
    fmt.Println(isError, sorts)
  }
  fmt.Println(c as Pointer<counter>?, fmt.Sprintf("%T %T", h as Pointer<heap>?, p))
  let err = fmt.Errorf("wrapped: %w", c as Pointer<counter>?)
  let found = Pointer<Pointer<counter>?>(nil as Pointer<counter>?)
  fmt.Println(err, errors.Is(err, errTooMany), errors.As(err, GoAny(found)), found.pointee == c)

  let d = Pointer(dog(called: "rex"))
  var other = d.pointee
  other.called = "other"
  let animals: GoSlice<(any animal)?> = [dogPointer(d), other, puppy(dog_: d, age: 1)]
  d.pointee.called = "max"
  for a in animals {
    fmt.Print(a!.name(), " ")
  }
  fmt.Println(equal(animals[0], dogPointer(d)))

  let s = Pointer(stack<Double>())
  s.push(1.5)
  s.push(2.0)
  fmt.Println(drain(stackPointer(s) as any generic<Double>), len(s.pointee.rawValue))
  let g: any getter<Int> = namedBox(box_: box<Int>(content: 3), name: "three")
  fmt.Println(g.get())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
