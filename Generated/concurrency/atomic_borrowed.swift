// run
//
// Looking at what an atomic pointer holds is safe while others replace it and take apart what was there.

import GoRuntime
import GoStandardLibrary

/// A table is replaced as a whole; its fields are never set behind a pointer.
struct table: GoStruct {
  var entries: GoMap<GoString, entry?> = nil
  var partial = false
}

final class entry: GoObject {
  let value = atomic.Pointer<Int>()

  init() {}
}

final class registry: GoObject {
  let mu = sync.Mutex()
  let current = atomic.Pointer<table>()
  var pending: GoMap<GoString, entry?> = nil

  init() {}

  init(pending: GoMap<GoString, entry?> = nil) {
    self.pending = pending
  }
}

extension registry {
  /// now returns the table of this moment.
  func now(_ reading: Reading) -> BorrowedValue<table> {
    if let t = current.Load(reading) {
      return t.lent()
    }
    return reading.borrow(table())
  }
}

extension entry {
  func load() -> (value: Int, ok: Bool) {
    let reading = Reading()
    defer { reading.end() }
    let p = self.value.Load(reading)
    if p == nil {
      return (0, false)
    }
    return (p!.pointee, true)
  }
}

extension registry {
  /// find looks without a lock first, and takes a pending entry out when it is found there.
  func find(_ name: GoString) -> (value: Int, ok: Bool) {
    var reading = Reading()
    defer { reading.end() }
    var t = now(reading)
    var (e, found) = t.entries.lookup(name, reading)
    if !found && t.partial {
      reading.paused { mu.Lock() }
      t = now(reading)
      (e, found) = t.entries.lookup(name, reading)
      if !found && t.partial {
        (e, found) = pending.lookup(name, reading)
        // The map was the only one to hold the entry.
        delete(pending, name)
        current.Store(nil)
      }
      mu.Unlock()
    }
    if !found {
      return (0, false)
    }
    return e!.call { $0.load() }
  }

  /// change puts another value in an entry, if it has the old one, with the lock until the end where it has to look twice.
  func change(_ name: GoString, _ old: Int, _ new: Int) -> Bool {
    var reading = Reading()
    defer { reading.end() }
    var changed = false
    var t = now(reading)
    if case (let e, let ok) = t.entries.lookup(name, reading), ok {
      return e!.call { $0.change(old, new) }
    } else if !t.partial {
      return false
    }
    reading.paused { mu.Lock() }
    defer { mu.Unlock() }
    t = now(reading)
    if case (let e, let ok) = t.entries.lookup(name, reading), ok {
      changed = e!.call { $0.change(old, new) }
    } else if case (let e, let ok) = pending.lookup(name, reading), ok {
      changed = e!.call { $0.change(old, new) }
    }
    return changed
  }
}

extension entry {
  func change(_ old: Int, _ new: Int) -> Bool {
    let reading = Reading()
    defer { reading.end() }
    var p = value.Load(reading)
    if p == nil || p!.pointee != old {
      return false
    }
    let next = Pointer(new)
    while true {
      if value.CompareAndSwap(p, next) {
        return true
      }
      p = value.Load(reading)
      if p == nil || p!.pointee != old {
        return false
      }
    }
  }
}

extension registry {
  /// replace makes a new table of the names, with a value for each.
  func replace(_ round: Int, _ names: GoSlice<GoString>, _ partial: Bool) {
    let t = Pointer(table(entries: [:], partial: partial))
    for name in names {
      let e = entry()
      let v = Pointer(round)
      e.value.Store(v)
      t.pointee.entries[name] = e
    }
    current.Store(t)
  }
}

func main() {
  let r = registry(pending: [:])
  let (argument1, argument2) = r.find("nothing yet")
  fmt.Println(argument1, argument2)

  let names: GoSlice<GoString> = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
  r.replace(7, names, true)
  var late: entry? = entry()
  let answer = Pointer(42)
  late!.value.Store(answer)
  r.pending["late"] = late
  late = nil
  let (argument3, argument4) = r.find("a")
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = r.find("late")
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = r.find("late")
  fmt.Println(argument7, argument8)

  let wg = sync.WaitGroup()
  let wrong = atomic.Int64()
  let seen = atomic.Int64()
  r.replace(1, names, false)
  for reader in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      var last = 0
      for i in 0..<5000 {
        let (value, ok) = r.find(names[(i &+ reader) &% len(names)])
        // Later tables have later values.
        if !ok || value < last || value > 500 {
          wrong.Add(1)
        }
        last = value
        seen.Add(1)
      }
    }
  }
  for round in 2..<501 {
    r.replace(round, names, false)
  }
  wg.Wait()
  fmt.Println(seen.Load(), wrong.Load())

  let changes = atomic.Int64()
  r.replace(0, names[..<5], true)
  for name in names[5...] {
    r.pending[name] = entry()
    r.pending[name]!.value.Store(Pointer(0))
  }
  for _ in 0..<4 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for i in 0..<2000 {
        // One of those who see the same value changes it.
        if r.change(names[i &% len(names)], i &/ len(names), i &/ len(names) &+ 1) {
          changes.Add(1)
        }
      }
    }
  }
  wg.Wait()
  fmt.Println(changes.Load(), r.change("nobody", 0, 1), r.change("j", 3, 4), r.change("j", 200, 7))
  let (argument9, argument10) = r.find("j")
  fmt.Println(argument9, argument10)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
