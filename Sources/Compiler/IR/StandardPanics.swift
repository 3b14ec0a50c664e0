// What the standard packages do about panics and give to loops: knowledge that the builder, passes and emitter share.

/// Functions and methods of standard packages that may panic and have a throwing twin in the runtime, whose first
/// argument is labelled `checked`. Methods as `package.Type.Method`.
package let standardPanics: Set<String> = [
  "sync.WaitGroup.Add", "sync.WaitGroup.Done", "atomic.Value.Store", "atomic.Value.Swap",
  "atomic.Value.CompareAndSwap", "strings.Repeat", "runtime.Goexit",
  "sync.Map.Load", "sync.Map.Store", "sync.Map.LoadOrStore", "sync.Map.LoadAndDelete", "sync.Map.Delete",
  "sync.Map.Swap", "sync.Map.CompareAndSwap", "sync.Map.CompareAndDelete",
  "context.WithCancel", "context.WithCancelCause", "context.WithDeadline", "context.WithDeadlineCause",
  "context.WithTimeout", "context.WithTimeoutCause", "context.WithValue", "context.WithoutCancel",
  "log.Panic", "log.Panicf", "log.Panicln", "log.Logger.Panic", "log.Logger.Panicf", "log.Logger.Panicln",
  "time.NewTicker", "time.Ticker.Reset",
]

/// Functions that keep the function they are given: it runs later, where nobody recovers what it panics with.
package let standardKeepers: Set<String> = [
  "time.AfterFunc", "context.AfterFunc", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues", "sync.WaitGroup.Go",
  "iter.Pull", "iter.Pull2",
]

/// Functions that give an iterator function, or, to a loop, a Swift sequence.
package let standardSequences: Set<String> = [
  "slices.All", "slices.Backward", "slices.Values", "slices.Chunk", "maps.All", "maps.Keys", "maps.Values",
  "strings.Lines", "strings.SplitSeq", "strings.FieldsSeq",
]

extension Method {
  /// A method of a standard type that keeps the function it is given, or runs it in a goroutine of its own.
  package var isStandardKeeper: Bool {
    guard let owner, let package = owner.package else { return false }
    return standardKeepers.contains("\(package).\(owner.name).\(name)")
  }
}
