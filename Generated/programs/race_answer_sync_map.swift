// run
//
// Third answer to a race: sync.Map, with counters that are loaded or stored once and then shared.

import GoRuntime
import GoStandardLibrary

/// tally counts words. A counter is put into the map once, and from then on only the counter changes.
final class tally: GoObject {
  let counters = sync.Map()  // string -> *atomic.Int64

  init() {}
}

extension tally {
  func count(_ word: GoString) {
    var c: GoAny
    let ok: Bool
    (c, ok) = counters.Load(GoAny(word))
    if !ok {
      (c, _) = counters.LoadOrStore(GoAny(word), GoAny(atomic.Int64()))
    }
    c.must(atomic.Int64?.self)!.Add(1)
  }

  func each(_ visit: (GoString, Int64) -> Void) {
    var words: GoSlice<GoString> = nil
    counters.Range { key, _ in
      words.append(key.must(GoString.self))
      return true
    }
    sort.Strings(words)
    for w in words {
      let (c, _) = counters.Load(GoAny(w))
      visit(w, c.must(atomic.Int64?.self)!.Load())
    }
  }
}

func main() {
  let texts: GoSlice<GoSlice<GoString>> = [
    ["red", "fish", "blue", "fish"], ["one", "fish", "two", "fish"], ["red", "two", "blue", "two"],
  ]
  let t = tally()
  let wg = sync.WaitGroup()
  for words in texts {
    for _ in 0..<10 {
      wg.Add(1)
      go {
        defer { wg.Done() }
        for w in words {
          t.count(w)
        }
      }
    }
  }
  wg.Wait()
  t.each { word, n in fmt.Println(word, n) }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
