// Patience: what takes long says so.

import Foundation
import Upstream

/// Says on standard error what the tool is doing, once that has taken two seconds.
package enum Patience {
  package static func whileDoing<Result, Problem: Error>(
    _ what: String, _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    let done = DispatchSemaphore(value: 0)
    let watcher = Thread {
      if done.wait(timeout: .now() + 2) == .timedOut { Progress.say("go2swift: \(what) …") }
    }
    watcher.start()
    defer { done.signal() }
    return try body()
  }
}
