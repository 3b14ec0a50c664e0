import GoRuntime
import GoStandardLibrary

public enum namesakesList {}

extension namesakesList {
  public final class Queue<T: GoValue>: GoObject, GoCopied {
    let l = list.List()

    public static var goPackage: String { "list" }

    public init() {}

    public func copy() -> namesakesList.Queue<T> {
      let other = namesakesList.Queue<T>()
      other.assign(self)
      return other
    }

    public func assign(_ other: namesakesList.Queue<T>) {}
  }
}

extension namesakesList.Queue {
  public func Push(_ x: T) {
    l.PushBack(GoAny(x))
  }

  public func Pop() throws(GoPanic) -> (x: T, ok: Bool) {
    let x = T.zero
    let e = l.Front()
    if e == nil {
      return (x, false)
    }
    return try (l.Remove(e).checked(T.self), true)
  }

  public func Len() -> Int {
    return l.Len()
  }
}
