// Package tables has a type whose values are objects.

import GoRuntime

public enum tables {}

extension tables {
  /// Table is a list of ranges.
  public final class Table: GoObject, GoCopied {
    public var Low: GoSlice<Int> = nil
    public var High: GoSlice<Int> = nil

    public static var goPackage: String { "tables" }

    public init() {}

    public init(Low: GoSlice<Int> = nil, High: GoSlice<Int> = nil) {
      self.Low = Low
      self.High = High
    }

    public func copy() -> tables.Table {
      let other = tables.Table()
      other.assign(self)
      return other
    }

    public func assign(_ other: tables.Table) {
      Low = other.Low
      High = other.High
    }
  }
}

extension tables.Table {
  /// Holds reports whether one of the ranges holds n.
  public func Holds(_ n: Int) -> Bool {
    for i in Low.indices {
      if Low[i] <= n && n <= High[i] {
        return true
      }
    }
    return false
  }
}
