// run
//
// Functions that recover from what the standard library panics with, as methods and through pointers.

import GoRuntime
import GoStandardLibrary

final class stats: GoObject {
  var values: GoSlice<Int> = nil

  init() {}
}

extension stats {
  func max() -> (m: Int, err: (any error)?) {
    var m = 0
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let r = recover(), r != nil {
          err = fmt.Errorf("max: %v", r)
        }
      }
      try m = recoverably { slices.Max(self.values) as Int }
      (m, err) = (m, nil)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return (m, err)
  }

  func min() -> (m: Int, err: (any error)?) {
    var m = 0
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let r = recover(), r != nil {
          err = fmt.Errorf("min: %v", r)
        }
      }
      try (m, err) = (recoverably { slices.Min(self.values) as Int }, nil)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return (m, err)
  }
}

struct grid: GoDefined {
  var rawValue: GoArray<3, GoSlice<Int>>

  init(_ rawValue: GoArray<3, GoSlice<Int>>) { self.rawValue = rawValue }
}

extension Pointer where Pointee == grid {
  func row(_ i: Int) -> (m: Int, err: (any error)?) {
    var m = 0
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let r = recover(), r != nil {
          err = fmt.Errorf("row: %v", r)
        }
      }
      try m = recoverably { () throws(GoPanic) in try slices.Max(self.pointee.rawValue[checked: i]) as Int }
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return (m, err)
  }
}

func update(_ values: Pointer<GoSlice<Int>>, _ at: Int, _ v: GoSlice<Int>) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("update: %v", r)
      }
    }
    try values.pointee = recoverably { slices.Insert(values.pointee, at, contentsOf: v) }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

final class logWriter: GoObject, io.Writer {
  var lines: GoSlice<GoString> = nil

  init() {}
}

extension logWriter {
  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    if strings.Contains(GoString(p), "bad") {
      panic(GoAny(errors.New("bad line")))
    }
    lines.append(strings.TrimSpace(GoString(p)))
    return (len(p), nil)
  }
}

func write(_ w: logWriter, _ text: GoString) -> (n: Int, err: (any error)?) {
  var n = 0
  var err: (any error)? = nil
  let defers = DeferStack()
  body: do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      if case let r = recover(), r != nil {
        try err = r.checked((any error).self, missing: "Error")
      }
    }
    try (n, err) = recoverably { fmt.Fprintln(w, text) }
    if err != nil {
      break body
    }
    (n, err) = (n &* 2, err)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (n, err)
}

func main() {
  let s = stats()
  let (argument1, argument2) = s.max()
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = s.min()
  fmt.Println(argument3, argument4)
  s.values = [3, 1]
  let (argument5, argument6) = s.max()
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = s.min()
  fmt.Println(argument7, argument8)
  let g = grid()
  g.rawValue[1] = [4]
  let (argument9, argument10) = Pointer(g).row(1)
  fmt.Println(argument9, argument10)
  let (argument11, argument12) = Pointer(g).row(0)
  fmt.Println(argument11, argument12)
  let (argument13, argument14) = Pointer(g).row(3 &- 0 &* len(os.Args))
  fmt.Println(argument13, argument14)
  let v = Pointer<GoSlice<Int>>([1, 2] as GoSlice<Int>)
  fmt.Println(update(v, 1, [7, 8]), update(v, 9, [1]), v.pointee)
  let w = logWriter()
  let (argument15, argument16) = write(w, "good")
  fmt.Println(argument15, argument16)
  let (argument17, argument18) = write(w, "bad")
  fmt.Println(argument17, argument18)
  fmt.Println(w.lines)
  let wg = sync.WaitGroup()
  let results = GoSlice<GoString>(count: 4)
  for i in results.indices {
    wg.Go {
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { () throws(GoPanic) in try results.set(i, fmt.Sprint(recover())) }
        if i % 2 == 0 {
          try results.set(
            i, fmt.Sprint(recoverably { () throws(GoPanic) in try slices.Max(GoSlice<Int>(checked: i)) as Int }))
        }
        try sort.Slice(GoAny(results)) { (_: Int, _: Int) throws(GoPanic) -> Bool in throw GoPanic(GoAny(i)) }
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    }
  }
  wg.Wait()
  fmt.Println(results)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
