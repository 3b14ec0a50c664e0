// run
//
// Variables of a package that functions which never return nil are called for are nil until their turn comes.

import GoRuntime
import GoStandardLibrary

final class registry: GoObject {
  var names: GoSlice<GoString> = nil

  init() {}
}

extension registry {
  func add(_ name: GoString) -> registry {
    names.append(name)
    return self
  }
}

func newRegistry() -> registry? {
  return registry()
}

func newCounter() -> (() -> Int)? {
  var n = 0
  return {
    n &+= 1
    return n
  }
}

nonisolated(unsafe) var early = false

nonisolated(unsafe) var global: registry? = nil

nonisolated(unsafe) var other: registry? = nil

nonisolated(unsafe) var count: (() -> Int)? = nil

func seen() -> Bool {
  return lateOne == nil
}

nonisolated(unsafe) var lateOne: registry? = nil

func init0() throws(GoPanic) {
  lateOne = newRegistry()
  _ = try other.checked().add("init")
}

protocol speaker: GoInterface {
  func speak() -> GoString
}

struct dog: GoStruct, GoComparable, speaker {
  var name: GoString = ""
}

extension dog {
  func speak() -> GoString {
    return name + " barks"
  }
}

/// Nothing but a function ever sets these, and to nothing but values that are not nil.
nonisolated(unsafe) var pet: (any speaker)? = nil
nonisolated(unsafe) var house: Pointer<dog>? = nil
nonisolated(unsafe) var action: (() -> GoString)? = nil

func failure(_ f: () throws(GoPanic) -> Void) -> GoAny {
  var text: GoAny = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { text = recover() }
    try f()
    text = "none"
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return text
}

func main() {
  fmt.Println(failure { () throws(GoPanic) in _ = try pet.checked().speak() })
  fmt.Println(failure { () throws(GoPanic) in try house.checked().pointee.name = "x" })
  fmt.Println(failure { () throws(GoPanic) in _ = try action.checked()() })
  (pet, house) = (dog(name: "Rex"), Pointer(dog(name: "Waldi")))
  action = pet!.speak
  fmt.Println(pet!.speak(), house!.pointee.name, action!())
  _ = global!.add("main")
  fmt.Println(global!.names, other!.names, len(lateOne!.names), early)
  _ = count!()
  fmt.Println(count!())
  let replaced = other
  other = newRegistry()!.add("replaced")
  fmt.Println(replaced!.names, other!.names)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  early = seen()
  global = newRegistry()!.add("global")
  other = newRegistry()
  count = newCounter()
  fatally { () throws(GoPanic) in try init0() }
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
