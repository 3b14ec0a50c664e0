// Sleep: a goroutine pauses.

import GoRuntime

extension time {
  /// Pauses the goroutine for at least this long. Not at all when it is zero or negative.
  public static func Sleep(_ duration: Duration) {
    Goroutine.sleep(nanoseconds: Int(duration.rawValue))
  }
}
