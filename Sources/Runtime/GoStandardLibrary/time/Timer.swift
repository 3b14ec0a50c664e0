// Timer: something happens once, later, unless it is stopped.

import GoRuntime

extension time {
  /// Go's `time.Timer`. As since Go 1.23, after `Stop` or `Reset` no earlier firing can be received any more, and
  /// `len` and `cap` of the channel are 0. The firing synchronizes before the receive of its time, or the function
  /// that it calls.
  public final class Timer: GoObject, @unchecked Sendable {
    public static var goPackage: String { "time" }
    /// Receives the time when it fires; nil for `AfterFunc`.
    public let C: Channel<Time>
    private let clock: ChannelClock

    /// A timer that was never set; Go's zero value, of no use.
    public init() {
      C = nil
      clock = ChannelClock(channel: nil, function: nil)
    }

    init(_ duration: Duration, function: (() throws(GoPanic) -> Void)? = nil) {
      C = function == nil ? .clock() : nil
      clock = ChannelClock(channel: C, function: function)
      clock.set(duration, period: 0)
    }

    /// Stops it; returns whether that prevented the firing.
    @discardableResult
    public func Stop() -> Bool { clock.stop() }

    /// Sets it anew; returns whether it had still to fire.
    @discardableResult
    public func Reset(_ duration: Duration) -> Bool {
      let wasSet = clock.stop()
      clock.set(duration, period: 0)
      return wasSet
    }
  }

  /// Go's `time.Ticker`: fires again and again until it is stopped; ticks that nobody receives in time are dropped.
  public final class Ticker: GoObject, @unchecked Sendable {
    public static var goPackage: String { "time" }
    /// Receives the time of each tick.
    public let C: Channel<Time>
    private let clock: ChannelClock

    /// A ticker that was never set; Go's zero value, of no use.
    public init() {
      C = nil
      clock = ChannelClock(channel: nil, function: nil)
    }

    init(_ duration: Duration) {
      C = .clock()
      clock = ChannelClock(channel: C, function: nil)
      clock.set(duration, period: Int(duration.rawValue))
    }

    deinit {
      _ = clock.stop()
    }

    /// Stops it. The channel is not closed.
    public func Stop() { _ = clock.stop() }

    /// Stops it and begins anew with another period.
    public func Reset(_ duration: Duration) {
      fatally { () throws(GoPanic) in try Reset(checked: duration) }
    }

    /// `Reset` that throws what it would panic with.
    @inline(never)
    public func Reset(checked duration: Duration) throws(GoPanic) {
      if duration.rawValue <= 0 { throw GoPanic(GoString("non-positive interval for Ticker.Reset")) }
      _ = clock.stop()
      clock.set(duration, period: Int(duration.rawValue))
    }
  }

  /// A timer that sends the time on its channel after this long.
  public static func NewTimer(_ duration: Duration) -> Timer? { Timer(duration) }

  /// A timer that calls the function in a goroutine of its own after this long.
  @discardableResult
  public static func AfterFunc(_ duration: Duration, _ function: @escaping () throws(GoPanic) -> Void) -> Timer? {
    Timer(duration, function: function)
  }

  /// `AfterFunc` with a variable that holds a function. Nil panics when it is called.
  @discardableResult
  public static func AfterFunc(_ duration: Duration, _ function: (() -> Void)?) -> Timer? {
    Timer(duration) { function!() }
  }

  /// A channel that receives the time after this long.
  public static func After(_ duration: Duration) -> Channel<Time> { Timer(duration).C }

  /// A ticker with this period, which must be positive.
  public static func NewTicker(_ duration: Duration) -> Ticker? {
    fatally { () throws(GoPanic) in try NewTicker(checked: duration) }
  }

  /// `NewTicker` that throws what it would panic with.
  @inline(never)
  public static func NewTicker(checked duration: Duration) throws(GoPanic) -> Ticker? {
    if duration.rawValue <= 0 { throw GoPanic(GoString("non-positive interval for NewTicker")) }
    return Ticker(duration)
  }

  /// The channel of a ticker that is never stopped; nil when the period is not positive.
  public static func Tick(_ duration: Duration) -> Channel<Time> {
    guard duration.rawValue > 0 else { return nil }
    let ticker = Ticker(duration)
    _ = Unmanaged.passRetained(ticker)
    return ticker.C
  }
}

/// What timers and tickers share: entries in the queue of the worker that sets them, and a lock that decides whether
/// one fires or is stopped.
private final class ChannelClock: TimerTarget, @unchecked Sendable {
  private let channel: Channel<time.Time>
  private let function: (() throws(GoPanic) -> Void)?
  private let lock = ThreadLock()
  private var entry: TimerEntry?
  /// Grows with every setting and stop; a firing that belongs to an earlier one does nothing.
  private var generation = 0

  init(channel: Channel<time.Time>, function: (() throws(GoPanic) -> Void)?) {
    self.channel = channel
    self.function = function
  }

  func set(_ duration: time.Duration, period: Int) {
    let deadline = Clock.deadline(in: Int(duration.rawValue))
    lock.lock()
    generation += 1
    // A ticker is stopped when it goes; a timer fires even if nobody holds it any more.
    let entry = TimerEntry(target: self, number: generation, keepsTarget: period == 0)
    self.entry = entry
    entry.set(deadline: deadline, period: period)
    lock.unlock()
  }

  func timerFired(_ firing: Int) {
    lock.lock()
    guard firing == generation else {
      lock.unlock()
      return
    }
    if let entry, entry.isSingle { self.entry = nil }
    if channel != nil { _ = channel.sendNow(time.Now()) }
    lock.unlock()
    if let function { go { () throws(GoPanic) in try function() } }
  }

  /// Whether it had still to fire, or had fired without anybody noticing.
  func stop() -> Bool {
    lock.lock()
    generation += 1
    let entry = entry
    self.entry = nil
    let unnoticed = channel.receiveNow() != nil
    lock.unlock()
    guard let entry else { return unnoticed }
    return entry.unset() || unnoticed
  }
}
