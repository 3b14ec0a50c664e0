// What the standard packages do about panics: knowledge that FindPanics and the emitter share.

/// Functions and methods of standard packages that may panic and have a throwing twin in the runtime, whose first
/// argument is labelled `checked`. Methods as `package.Type.Method`.
package let standardPanics: Set<String> = [
  "sync.WaitGroup.Add", "sync.WaitGroup.Done", "atomic.Value.Store", "atomic.Value.Swap",
  "atomic.Value.CompareAndSwap", "strings.Repeat", "runtime.Goexit",
]

/// Functions that keep the function they are given: it runs later, where nobody recovers what it panics with.
package let standardKeepers: Set<String> = [
  "time.AfterFunc", "context.AfterFunc", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues",
]
