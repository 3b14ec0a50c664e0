// run
//
// Panics of methods that standard interfaces ask for are recovered: called directly, as values, through the interface.

import GoRuntime
import GoStandardLibrary

final class SpinLock: GoObject, sync.Locker {
  var held = false

  init() {}
}

extension SpinLock {
  func Lock() {
    held = true
  }

  func Unlock() {
    if !held {
      panic("unlock of unlocked SpinLock")
    }
    held = false
  }
}

func with(_ l: any sync.Locker, _ f: (() throws(GoPanic) -> Void)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    l.Lock()
    defers.push { () throws(GoPanic) in try recoverably { l.Unlock() } }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func `try`(_ f: (() throws(GoPanic) -> Void)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("r:", recover()) }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  let s = SpinLock()
  fatally { () throws(GoPanic) in try `try` { () throws(GoPanic) in try with(s) { fmt.Println("held", s.held) } } }
  fatally { () throws(GoPanic) in
    try `try`({ [receiver = s] () throws(GoPanic) in try recoverably { receiver.Unlock() } })
  }
  fatally { () throws(GoPanic) in
    try `try` { () throws(GoPanic) in
      try with(s, { [receiver = s] () throws(GoPanic) in try recoverably { receiver.Unlock() } })
    }
  }
  fatally { () throws(GoPanic) in
    try `try` { () throws(GoPanic) in
      let l: any sync.Locker = s
      try recoverably { l.Unlock() }
    }
  }
  let c = sync.NewCond(s)
  fatally { () throws(GoPanic) in
    try `try` { () throws(GoPanic) in try recoverably { () throws(GoPanic) in try c.checked().Wait(checked: ()) } }
  }
  fatally { () throws(GoPanic) in
    try `try` { () throws(GoPanic) in try recoverably { () throws(GoPanic) in try c.checked().L.checked().Unlock() } }
  }
}

final class state: GoObject, io.Writer, sync.Locker {
  let SpinLock_ = SpinLock()
  var log: GoSlice<GoString> = nil

  init() {}
}

extension state {
  func Unlock() {
    SpinLock_.Unlock()
  }

  func Lock() {
    SpinLock_.Lock()
  }

  func Write(_ b: GoSlice<UInt8>) -> (Int, (any error)?) {
    if len(b) == 0 {
      panic("nothing to write")
    }
    log.append(GoString(b))
    return (len(b), nil)
  }

  func flush() throws(GoPanic) {
    let defers = DeferStack()
    do throws(GoPanic) {
      try recoverably { fmt.Fprint(self, "flush") }
      defers.push { fmt.Println("flush r:", recover()) }
      try twice({ [receiver = self] argument1 throws(GoPanic) in try recoverably { receiver.Write(argument1) } })
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
}

func twice(_ write: ((GoSlice<UInt8>) throws(GoPanic) -> (Int, (any error)?))?) throws(GoPanic) {
  let (argument1, argument2) = try write.checked()(GoSlice<UInt8>(GoString("x")))
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = try write.checked()(nil)
  fmt.Println(argument3, argument4)
}

func init0() throws(GoPanic) {
  let st = state()
  try st.flush()
  let once = sync.Once()
  try `try` { () throws(GoPanic) in
    try once.Do({ [receiver = st.SpinLock_] () throws(GoPanic) in try recoverably { receiver.Unlock() } })
  }
  fmt.Println(st.log)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
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
