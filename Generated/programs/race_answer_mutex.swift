// run
//
// First answer to a race: a type keeps its map and the mutex together, and locks by itself.

import GoRuntime
import GoStandardLibrary

/// safeMap can be used by many goroutines: no caller ever sees the lock, so none can forget it.
final class safeMap<K: GoComparable, V: GoValue>: GoObject {
  let mu = sync.RWMutex()
  var entries: GoMap<K, V> = nil

  init() {}

  init(entries: GoMap<K, V> = nil) {
    self.entries = entries
  }
}

func newSafeMap<K: GoComparable, V: GoValue>() -> safeMap<K, V> {
  return safeMap<K, V>(entries: GoMap<K, V>())
}

extension safeMap {
  func get(_ key: K) -> (V, Bool) {
    mu.RLock()
    defer { mu.RUnlock() }
    let (v, ok) = entries.lookup(key)
    return (v, ok)
  }

  /// update replaces the value of a key by what change makes of it, as one step.
  func update(_ key: K, _ change: (V) -> V) {
    mu.Lock()
    defer { mu.Unlock() }
    entries[key] = change(entries[key])
  }

  func remove(_ key: K) {
    mu.Lock()
    defer { mu.Unlock() }
    delete(entries, key)
  }

  func keys() -> GoSlice<K> {
    mu.RLock()
    defer { mu.RUnlock() }
    var keys = GoSlice<K>(count: 0, capacity: len(entries))
    for k in entries.keys {
      keys.append(k)
    }
    return keys
  }
}

func main() {
  let visits = newSafeMap() as safeMap<GoString, Int>
  let pages: GoSlice<GoString> = ["home", "about", "blog"]

  let wg = sync.WaitGroup()
  for i in 0..<30 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for _ in 0..<100 {
        visits.update(pages[i &% len(pages)]) { n in n &+ 1 }
      }
    }
  }
  wg.Wait()

  let keys = visits.keys()
  sort.Strings(keys)
  for k in keys {
    let (n, _) = visits.get(k)
    fmt.Println(k, n)
  }
  visits.remove("blog")
  let (argument1, argument2) = visits.get("blog")
  fmt.Println(argument1, argument2)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
