import GoRuntime
import GoStandardLibrary

public enum state {}

extension state {
  public final class Stats: GoObject, GoCopied {
    public let Hits = atomic.Int64()
    public let Total = atomic.Uint32()
    public var Name: GoString = ""

    public static var goPackage: String { "state" }
    public static var goPlainFields: [String] { ["Hits", "Total"] }

    public init() {}

    public init(Hits: Int64 = 0, Total: UInt32 = 0, Name: GoString = "") {
      self.Hits.Store(Hits)
      self.Total.Store(Total)
      self.Name = Name
    }

    public func copy() -> state.Stats {
      let other = state.Stats()
      other.assign(self)
      return other
    }

    public func assign(_ other: state.Stats) {
      Hits.Store(other.Hits.Load())
      Total.Store(other.Total.Load())
      Name = other.Name
    }
  }

  public static let Counter = Pointer(0)

  public static let Hits = atomic.Int64()

  public static let Table: GoMap<GoString, GoSlice<Int>> = ["a": [1]]

  public static nonisolated(unsafe) var Items: GoSlice<GoString> = nil

  public static let Grid = GoArray<2, GoArray<2, Int>>()

  public static let Ch = Channel<Int>(capacity: 3)

  public static nonisolated(unsafe) let Current = state.Stats(Name: "current")

  public static nonisolated(unsafe) let Pointer_: state.Stats? = state.Current

  public static let Mu = sync.Mutex()

  public static nonisolated(unsafe) var OnChange: ((Int, Int) -> Void)? = nil

  public static let Timeout = 10 &* time.Millisecond

  public static let Flag = atomic.Bool()

  public static nonisolated(unsafe) var Any_: GoAny = 1

  public static let Done = Channel<GoEmpty>()

  static nonisolated(unsafe) var mode = state.Mode()

  public struct Mode: GoDefinedInteger {
    public var rawValue: Int

    public static var goPackage: String { "state" }

    public init(_ rawValue: Int) { self.rawValue = rawValue }
  }

  public nonisolated(unsafe) static let Off: state.Mode = 0
  public nonisolated(unsafe) static let On: state.Mode = 1
  public static let Auto: GoString = "auto"
  public static let Big = 1 << 40

  public static func Set(_ m: state.Mode) throws(GoPanic) -> state.Mode {
    var old = state.Mode()
    (old, state.mode) = (state.mode, m)
    if state.OnChange != nil {
      try state.OnChange.checked()(old.rawValue, m.rawValue)
    }
    return old
  }

  public static func Get() -> state.Mode {
    return state.mode
  }

  public static func Worker(_ id: Int, _ wg: sync.WaitGroup?) throws(GoPanic) {
    let defers = DeferStack()
    do {
      defers.push { () throws(GoPanic) in try wg.checked().Done(checked: ()) }
      state.Mu.Lock()
      state.Counter.pointee &+= id
      state.Mu.Unlock()
      state.Hits.Add(1)
    }
    try defers.run()
  }

  public protocol Visitor: GoInterface {
    func Visit(_ s: state.Stats?) throws(GoPanic) -> (any state.Visitor)?
  }

  public static func Walk(_ v: (any state.Visitor)?, _ list: GoSlice<state.Stats?>) throws(GoPanic) -> Int {
    var v = v
    var n = 0
    for s in list {
      try v = v.checked().Visit(s)
      if v == nil {
        break
      }
      n &+= 1
    }
    return n
  }
}
