// GoroutineOrigin: what in the libraries starts goroutines, as traces name it.

/// The part of a standard package that started a goroutine.
package enum GoroutineOrigin: UInt8 {
  /// `sync.WaitGroup.Go`, which recovers a panic and panics again.
  case waitGroup
  /// `time.AfterFunc`.
  case timer
  /// `context.AfterFunc`.
  case context

  /// The last lines of a goroutine's trace. The clock is no goroutine.
  func line(by creator: UInt64) -> String {
    switch self {
    case .waitGroup: "created by sync.(*WaitGroup).Go in goroutine \(creator)\n\tGoStandardLibrary/sync/WaitGroup.swift\n"
    case .timer: "created by time.goFunc\n\tGoStandardLibrary/time/Timer.swift\n"
    case .context:
      "created by context.(*afterFuncCtx).cancel.func1 in goroutine \(creator)\n"
        + "\tGoStandardLibrary/context/Cancellation.swift\n"
    }
  }
}
