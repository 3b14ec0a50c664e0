// Relay: a thread beside the scheduler that passes signals on to channels. After Go's `os/signal/signal.go`.

import CGoRuntime
import GoRuntime

/// The channels that are told of signals. Its lock is never held where anything waits.
final class Relay: @unchecked Sendable {
  static let shared = Relay()

  private typealias Listener = (channel: Channel<(any os.Signal)?>, signals: Signals)

  private let lock = ThreadLock()
  private var listeners: [Listener] = []
  /// Channels that are not to be told any more, once what is on its way has come.
  private var stopping: [Listener] = []
  private var hasThread = false

  func notify(_ channel: Channel<(any os.Signal)?>, _ signals: Signals) throws(GoPanic) {
    if channel == nil { throw GoPanic(GoString("os/signal: Notify using nil channel")) }
    lock.lock()
    defer { lock.unlock() }
    if let index = listeners.firstIndex(where: { $0.channel == channel }) {
      listeners[index].signals.formUnion(signals)
    } else {
      listeners.append((channel, signals))
    }
    for number in signals.numbers { go_signals_keep(number) }
    if !hasThread {
      hasThread = true
      startThread { Relay.shared.run() }
    }
  }

  func stop(_ channel: Channel<(any os.Signal)?>) {
    lock.lock()
    guard let index = listeners.firstIndex(where: { $0.channel == channel }) else {
      lock.unlock()
      return
    }
    let listener = listeners.remove(at: index)
    stopping.append(listener)
    for number in listener.signals.subtracting(wanted).numbers { go_signals_reset(number) }
    lock.unlock()
    while !go_signals_are_settled() { yieldProcessor() }
    lock.lock()
    stopping.removeAll { $0.channel == channel }
    lock.unlock()
  }

  /// Nobody is told of these signals any more, and each of them does something else.
  func cancel(_ signals: Signals, then change: (Int32) -> Void) {
    lock.lock()
    defer { lock.unlock() }
    for index in listeners.indices { listeners[index].signals.subtract(signals) }
    listeners.removeAll { $0.signals.isEmpty }
    for number in signals.numbers { change(number) }
  }

  private var wanted: Signals { listeners.reduce([]) { $0.union($1.signals) } }

  private func run() -> Never {
    while true {
      let arrived = Signals(rawValue: go_signals_wait())
      lock.lock()
      let told = listeners + stopping
      lock.unlock()
      for number in arrived.numbers {
        for listener in told where listener.signals.contains(Signals([Int(number)])) {
          _ = listener.channel.sendNow(syscall.Signal(Int(number)))
        }
      }
    }
  }
}
