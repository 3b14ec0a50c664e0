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
    let (name, file) =
      switch self {
      case .waitGroup: ("sync.(*WaitGroup).Go in goroutine \(creator)", "sync/WaitGroup")
      case .timer: ("time.goFunc", "time/Timer")
      case .context: ("context.(*afterFuncCtx).cancel.func1 in goroutine \(creator)", "context/Cancellation")
      }
    return "created by \(name)\n\tGoStandardLibrary/\(file).swift\n"
  }
}
