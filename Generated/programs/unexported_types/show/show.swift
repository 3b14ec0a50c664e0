// Package show asks what it is given for what it can do, and knows no other package.

import GoRuntime
import GoStandardLibrary

public enum show {}

extension show {
  /// A Counter counts.
  public protocol Counter: GoInterface {
    func Adds() -> Int
  }

  protocol byter: GoInterface {
    func Bytes(_ n: Int) -> GoSlice<UInt8>
  }

  /// Show prints what a value can do.
  public static func Show(_ value: GoAny) {
    if case (let c, let ok) = value.lookup((any show.Counter).self), ok {
      fmt.Println("adds", c!.Adds())
    }
    if case (let b, let ok) = value.lookup((any show.byter).self), ok {
      fmt.Println("bytes", b!.Bytes(3))
    }
    if case (let s, let ok) = value.lookup((any fmt.Stringer).self), ok {
      fmt.Println(s)
    }
  }
}
