import GoRuntime
import GoStandardLibrary

public enum bus {}

extension bus {
  public struct Event: GoStruct, GoComparable {
    public var Kind = shape.Kind()
    public var Data: GoAny = nil
    var log: borderLog.Logger? = nil

    public static var goPackage: String { "bus" }

    public init() {}

    public init(Kind: shape.Kind = shape.Kind(), Data: GoAny = nil, log: borderLog.Logger? = nil) {
      self.Kind = Kind
      self.Data = Data
      self.log = log
    }
  }

  public protocol Handler: GoInterface {
    func Handle(_: bus.Event) throws(GoPanic)
  }

  public struct HandlerFunc: GoDefined, bus.Handler {
    public var rawValue: ((bus.Event) throws(GoPanic) -> Void)?

    public static var goPackage: String { "bus" }

    public init(_ rawValue: ((bus.Event) throws(GoPanic) -> Void)?) { self.rawValue = rawValue }
  }
}

extension bus.HandlerFunc {
  public func Handle(_ e: bus.Event) throws(GoPanic) {
    try self.rawValue.checked()(e)
  }
}

extension bus {
  public final class Bus: GoObject, GoCopied {
    let mu = sync.RWMutex()
    var handlers: GoMap<shape.Kind, GoSlice<(any bus.Handler)?>> = nil
    var log: borderLog.Logger? = nil
    var events: Channel<bus.Event> = nil
    let done = sync.WaitGroup()

    public static var goPackage: String { "bus" }

    public init() {}

    public init(
      handlers: GoMap<shape.Kind, GoSlice<(any bus.Handler)?>> = nil, log: borderLog.Logger? = nil,
      events: Channel<bus.Event> = nil
    ) {
      self.handlers = handlers
      self.log = log
      self.events = events
    }

    public func copy() -> bus.Bus {
      let other = bus.Bus()
      other.assign(self)
      return other
    }

    public func assign(_ other: bus.Bus) {
      mu.assign(other.mu)
      handlers = other.handlers
      log = other.log
      events = other.events
      done.assign(other.done)
    }
  }

  public static func New(_ l: borderLog.Logger?) throws(GoPanic) -> bus.Bus? {
    let b = bus.Bus(
      handlers: GoMap<shape.Kind, GoSlice<(any bus.Handler)?>>(), log: l, events: Channel<bus.Event>(capacity: 4))
    try b.done.Add(checked: 1)
    go { b.run() }
    return b
  }
}

extension bus.Bus {
  func run() {
    defer { done.Done() }
    for e in events {
      mu.RLock()
      let hs = handlers[e.Kind]
      mu.RUnlock()
      for h in hs {
        call(h, e)
      }
    }
  }

  func call(_ h: (any bus.Handler)?, _ e: bus.Event) {
    var e = e
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in
        if case let r = recover(), r != nil {
          try self.log.checked().Printf("handler of %v: %v", [GoAny(e.Kind), r])
        }
      }
      e.log = log
      try h.checked().Handle(e)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
}

extension bus.Event {
  public func Log(_ format: GoString, _ args: GoSlice<GoAny>) throws(GoPanic) {
    try log.checked().Printf(format, args)
  }
}

extension bus.Bus {
  public func On(_ k: shape.Kind, _ h: (any bus.Handler)?) throws(GoPanic) -> bus.Bus? {
    mu.Lock()
    defer { mu.Unlock() }
    try handlers.set(k, append(handlers[k], h))
    return self
  }

  public func Emit(_ k: shape.Kind, _ data: GoAny) throws(GoPanic) {
    try events.send(checked: bus.Event(Kind: k, Data: data))
  }

  public func Close() throws(GoPanic) {
    try events.close(checked: ())
    done.Wait()
  }
}

extension bus {
  public final class Stats: GoObject, GoCopied, sync.Locker {
    public let Mutex = sync.Mutex()
    public var Counts: GoMap<GoString, Int> = nil

    public static var goPackage: String { "bus" }

    public init() {}

    public init(Counts: GoMap<GoString, Int> = nil) {
      self.Counts = Counts
    }

    public func copy() -> bus.Stats {
      let other = bus.Stats()
      other.assign(self)
      return other
    }

    public func assign(_ other: bus.Stats) {
      Mutex.assign(other.Mutex)
      Counts = other.Counts
    }
  }
}

extension bus.Stats {
  public func Unlock() {
    Mutex.Unlock()
  }

  public func Lock() {
    Mutex.Lock()
  }
}
