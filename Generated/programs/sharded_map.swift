// run
//
// A map in shards, each with a lock of its own, chosen by a function called hash.

import GoRuntime
import GoStandardLibrary

let shards = 4

final class shard<V: GoValue>: GoObject, sync.Locker {
  let RWMutex = sync.RWMutex()
  var m: GoMap<GoString, V> = nil

  init() {}

  init(m: GoMap<GoString, V> = nil) {
    self.m = m
  }
}

extension shard {
  func Unlock() {
    RWMutex.Unlock()
  }

  func Lock() {
    RWMutex.Lock()
  }
}

struct sharded<V: GoValue>: GoDefined, GoCopied {
  var rawValue: GoArray<4, shard<V>?>

  init(_ rawValue: GoArray<4, shard<V>?>) { self.rawValue = rawValue }

  func copy() -> sharded<V> {
    return sharded<V>(rawValue.copy())
  }
}

func newSharded<V: GoValue>() -> sharded<V> {
  let s = sharded<V>()
  for i in s.rawValue.indices {
    s.rawValue[i] = shard<V>(m: [:])
  }
  return s.copy()
}

func hash_(_ s: GoString) -> UInt32 {
  var h: UInt32 = 2166136261
  for i in 0..<len(s) {
    h ^= UInt32(s[i])
    h &*= 16777619
  }
  return h
}

extension sharded {
  func shardOf(_ k: GoString) -> shard<V>? {
    return self.rawValue[Int(hash_(k) % UInt32(shards))]
  }

  func update(_ k: GoString, _ f: (V, Bool) -> V) {
    let sh = shardOf(k)
    sh!.RWMutex.Lock()
    defer { sh!.RWMutex.Unlock() }
    let (old, ok) = sh!.m.lookup(k)
    sh!.m[k] = f(old, ok)
  }

  func len() -> Int {
    var n = 0
    for sh in self.rawValue {
      sh!.RWMutex.RLock()
      n &+= GoRuntime.len(sh!.m)
      sh!.RWMutex.RUnlock()
    }
    return n
  }
}

/// word is hashed by its own method and by the package's function.
struct word: GoStruct {
  var text: GoString = ""
}

extension word {
  func sum() -> UInt32 {
    return hash_(text) &+ UInt32(truncatingIfNeeded: len(text))
  }
}

func main() {
  let wg = sync.WaitGroup()
  let m = newSharded() as sharded<Int>
  for g in 0..<4 {
    wg.Go {
      for i in 0..<100 {
        m.update(fmt.Sprintf("k%d", (i &* 7 &+ g) % 10)) { old, _ in old &+ 1 }
      }
    }
  }
  wg.Wait()
  var total = 0
  for sh in m.rawValue {
    for (_, v) in sh!.m {
      total &+= v
    }
  }
  fmt.Println(m.len(), total, word(text: "k1").sum())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
