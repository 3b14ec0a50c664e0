// run
//
// A type is shown by Go's name for it: with type arguments, or with its fields when it has no name.

import GoRuntime
import GoStandardLibrary

struct pair<K: GoComparable, V: GoValue>: GoStruct {
  var key = K.zero
  var value = V.zero
}

extension pair: Equatable, Hashable, GoKey, GoComparable where V: GoComparable {}

final class box<T: GoValue>: GoObject {
  let mu = sync.Mutex()
  var content = T.zero

  init() {}

  init(content: T = T.zero) {
    self.content = content
  }
}

extension box {
  func get() -> T {
    return copied(content)
  }
}

struct list<T: GoValue>: GoDefined {
  var rawValue: GoSlice<T>

  init(_ rawValue: GoSlice<T>) { self.rawValue = rawValue }
}

struct inner: GoStruct, GoComparable {
  var a = 0
}

protocol marker: GoInterface {
  func mark()
}

struct kind: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// Some of these fields have names that Swift or the runtime use.
struct outer: GoStruct, GoComparable {
  var inner_ = inner()
  var kind_: Pointer<kind>? = nil
  var copy_ = 0
  var zero_ = 0
  var self_: GoString = ""
  var Type_: GoAny = nil
  var ends__ = false
}

typealias vector<T: GoValue> = GoSlice<T>

typealias byName<T: GoValue> = GoMap<GoString, GoSlice<T>>

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    fmt.Printf("%T %T\n", pair<GoString, GoSlice<Int>>(), pair<Int, GoMap<GoString, Pointer<inner>?>>())
    fmt.Printf("%T %T %T\n", pair<inner, ((Int) -> GoString)?>(), list<(any marker)?>([]), list<(any error)?>([]))
    fmt.Printf("%T %T %T\n", pair<GoArray<2, GoString>, GoEmpty>(), list<pair<UInt8, Bool>>([]), list<box<Int32>?>([]))
    let b = box<GoString>(content: "x")
    fmt.Printf("%T %v %T\n", b as box<GoString>?, b.get(), box<Channel<Int>>() as box<Channel<Int>>?)
    fmt.Printf("%T %v\n", [:] as GoMap<GoString, GoSlice<Double>>, ["one": [1]] as GoMap<GoString, GoSlice<Int>>)

    let o = outer(inner_: inner(a: 1), copy_: 2, zero_: 3, self_: "me", ends__: true)
    fmt.Printf("%v\n%+v\n%#v\n", o, o, o.inner_)
    let unnamed = anonymousStruct1(Name: "n", inner_: inner(a: 4), f: nil)
    fmt.Printf("%T %+v\n", unnamed, unnamed)
    for c in ([anonymousStruct2(in: "a", want: 1), anonymousStruct2(in: "b", want: 2)] as GoSlice<anonymousStruct2>) {
      fmt.Printf("%v %T %+v\n", c, c, c)
    }
    let p: anonymousStruct3? = nil
    fmt.Printf("%T\n", p)

    defers.push { fmt.Println(recover()) }
    let value = GoAny(pair<GoString, Int>(key: "a", value: 1))
    _ = try value.checked(pair<Int, Int>.self)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

struct anonymousStruct1: GoStruct, GoUnnamed {
  var Name: GoString = ""
  var inner_ = inner()
  var f: ((Int) -> (any error)?)? = nil
}

struct anonymousStruct2: GoStruct, GoComparable, GoUnnamed {
  var `in`: GoString = ""
  var want = 0
}

final class anonymousStruct3: GoObject, GoUnnamed {
  var X = 0

  init() {}
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
