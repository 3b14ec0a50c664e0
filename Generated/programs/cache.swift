// run
//
// A cache computes every value once, even when many goroutines ask for it at the same time.

import GoRuntime
import GoStandardLibrary

final class entry<V: GoValue>: GoObject {
  var ready: Channel<GoEmpty> = nil  // closed when value and err are set
  var value = V.zero
  var err: (any error)? = nil

  init() {}

  init(ready: Channel<GoEmpty> = nil, value: V = V.zero, err: (any error)? = nil) {
    self.ready = ready
    self.value = value
    self.err = err
  }
}

final class cache<K: GoComparable, V: GoValue>: GoObject {
  var compute: ((K) -> (V, (any error)?))? = nil
  let mu = sync.Mutex()
  var entries: GoMap<K, entry<V>?> = nil

  init() {}

  init(compute: ((K) -> (V, (any error)?))? = nil, entries: GoMap<K, entry<V>?> = nil) {
    self.compute = compute
    self.entries = entries
  }
}

func newCache<K: GoComparable, V: GoValue>(_ compute: @escaping (K) -> (V, (any error)?)) -> cache<K, V> {
  return cache<K, V>(compute: compute, entries: [:])
}

extension cache {
  func get(_ key: K) -> (V, (any error)?) {
    mu.Lock()
    var e = entries[key]
    if e != nil {
      mu.Unlock()
      _ = e!.ready.receive()
      return (e!.value, e!.err)
    }
    e = entry<V>(ready: Channel<GoEmpty>())
    entries[key] = e
    mu.Unlock()

    (e!.value, e!.err) = compute!(key)
    close(e!.ready)
    return (e!.value, e!.err)
  }
}

func main() {
  let computed = atomic.Int32()
  let squares = newCache { (n: Int) -> (GoString, (any error)?) in
    computed.Add(1)
    if n < 0 {
      return ("", fmt.Errorf("no square root of %d", n))
    }
    return (fmt.Sprint(n, " squared is ", n &* n), nil)
  }

  let wg = sync.WaitGroup()
  for i in 0..<60 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      _ = squares.get(i % 6)
    }
  }
  wg.Wait()
  fmt.Println(computed.Load())
  let (argument1, argument2) = squares.get(5)
  fmt.Println(argument1, argument2)
  let (_, err) = squares.get(-4)
  fmt.Println(err)
  let (_, again) = squares.get(-4)
  fmt.Println(equal(err, again), computed.Load())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
