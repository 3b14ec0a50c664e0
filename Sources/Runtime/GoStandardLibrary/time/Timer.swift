// Timer: something happens once, later, unless it is stopped.

import GoRuntime

extension time {
  /// Go's `time.Timer`. As since Go 1.23, after `Stop` or `Reset` no earlier firing can be received any more, and
  /// `len` and `cap` of the channel are 0. The firing synchronizes before the receive of its time, or the function
  /// that it calls.
  public final class Timer: GoObject, @unchecked Sendable {
    public static var goPackage: String { "time" }
    /// Receives the time when it fires; nil for `AfterFunc`.
    public var C: Channel<Time>
    private let clock: ChannelClock

    /// A timer that was never made: Go's zero value, which may neither be stopped nor set.
    public convenience init() { self.init(C: nil) }

    /// One that was never made, with a channel of the program's own.
    public init(C: Channel<Time>) {
      self.C = C
      clock = ChannelClock()
    }

    init(_ duration: Duration, function: (() throws(GoPanic) -> Void)? = nil) {
      C = function == nil ? .clock() : nil
      clock = ChannelClock(channel: C, function: function, isSingle: true)
      clock.set(duration)
    }

    /// Stops it; returns whether that prevented the firing.
    @discardableResult
    public func Stop() -> Bool {
      if clock.isMade { return clock.stop() }
      return fatally { () throws(GoPanic) in try Stop(checked: ()) }
    }

    /// `Stop` that throws what it would panic with.
    @discardableResult
    public func Stop(checked: ()) throws(GoPanic) -> Bool {
      if !clock.isMade { throw GoPanic(GoString("time: Stop called on uninitialized Timer")) }
      return clock.stop()
    }

    /// Sets it anew; returns whether it had still to fire.
    @discardableResult
    public func Reset(_ duration: Duration) -> Bool {
      if clock.isMade { return clock.set(duration) }
      return fatally { () throws(GoPanic) in try Reset(checked: duration) }
    }

    /// `Reset` that throws what it would panic with.
    @discardableResult
    public func Reset(checked duration: Duration) throws(GoPanic) -> Bool {
      if !clock.isMade { throw GoPanic(GoString("time: Reset called on uninitialized Timer")) }
      return clock.set(duration)
    }
  }

  /// Go's `time.Ticker`: fires again and again until it is stopped; ticks that nobody receives in time are dropped. One
  /// that nobody can stop any more fires on while somebody has its channel.
  public final class Ticker: GoObject, @unchecked Sendable {
    public static var goPackage: String { "time" }
    /// Receives the time of each tick.
    public var C: Channel<Time>
    private let clock: ChannelClock

    /// A ticker that was never made: Go's zero value, which may not be set.
    public convenience init() { self.init(C: nil) }

    /// One that was never made, with a channel of the program's own.
    public init(C: Channel<Time>) {
      self.C = C
      clock = ChannelClock()
    }

    init(_ duration: Duration) {
      C = .clock()
      clock = ChannelClock(channel: C, isSingle: false)
      clock.set(duration, period: Int(duration.rawValue))
    }

    deinit {
      clock.abandon()
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
      if !clock.isMade { throw GoPanic(GoString("time: Reset called on uninitialized Ticker")) }
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
  public static func AfterFunc(_ duration: Duration, _ function: (() throws(GoPanic) -> Void)?) -> Timer? {
    Timer(duration) { () throws(GoPanic) in try function.checked()() }
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
    return Ticker(duration).C
  }
}

/// What timers and tickers share: an entry in the queue of a worker, and a lock that decides whether it fires or is
/// stopped.
private final class ChannelClock: TimerTarget, @unchecked Sendable {
  private var channel: Channel<time.Time>
  private let function: (() throws(GoPanic) -> Void)?
  /// Whether it fires once only.
  private let isSingle: Bool
  /// It belongs to a timer or ticker that was made by Go's functions.
  let isMade: Bool
  private let entry = TimerEntry()
  private let lock = ThreadLock()
  /// Whether it has been set and neither stopped since nor, if it fires once, fired.
  private var isSet = false
  /// Whether there may be something in the channel.
  private var hasSent = false
  /// Whether nobody can stop it any more.
  private var isAbandoned = false
  /// Grows with every setting and stop; a firing that belongs to an earlier one does nothing.
  private var generation = 0

  init(channel: Channel<time.Time>, function: (() throws(GoPanic) -> Void)? = nil, isSingle: Bool) {
    self.channel = channel
    self.function = function
    self.isSingle = isSingle
    isMade = true
  }

  /// Of a timer or ticker that is Go's zero value: nobody sets it.
  init() {
    channel = nil
    function = nil
    isSingle = true
    isMade = false
  }

  /// Sets it, anew if it is set; returns what `stop` would.
  @discardableResult
  func set(_ duration: time.Duration, period: Int = 0) -> Bool {
    let deadline = Clock.deadline(in: Int(duration.rawValue))
    lock.lock()
    defer { lock.unlock() }
    generation += 1
    let wasSet = takeBackFiring()
    isSet = true
    if !entry.move(deadline: deadline, period: period, number: generation) {
      entry.unset()
      entry.set(for: self, deadline: deadline, period: period, number: generation)
    }
    return wasSet
  }

  /// Whether it had still to fire, or had fired without anybody noticing.
  func stop() -> Bool {
    lock.lock()
    defer { lock.unlock() }
    generation += 1
    let wasSet = takeBackFiring()
    isSet = false
    entry.unset()
    return wasSet
  }

  /// Nobody can stop it any more: it ends at the first firing that nobody can receive.
  func abandon() {
    lock.lock()
    isAbandoned = true
    lock.unlock()
  }

  func timerFired(_ number: Int) {
    lock.lock()
    guard number == generation else {
      lock.unlock()
      return
    }
    if isAbandoned, channel.isUnshared() {
      generation += 1
      entry.unset()
      lock.unlock()
      return
    }
    if isSingle { isSet = false }
    if channel != nil { hasSent = channel.sendNow(time.Now()) || hasSent }
    lock.unlock()
    if let function { go(for: .timer, function) }
  }

  /// Takes back what was sent and nobody has received. Whether it had still to fire, or there was something to take
  /// back. Under the lock.
  private func takeBackFiring() -> Bool {
    guard hasSent else { return isSet }
    hasSent = false
    return channel.receiveNow() != nil || isSet
  }
}
