// Failures of values: every operation on values that panics comes through here.

/// Panics with a run-time error, such as `index out of range [5] with length 3`.
@inline(never)
@usableFromInline
func goFailure(_ text: String) -> Never {
  goPanic(RuntimeError(text))
}

/// Panics with a run-time error whose text has no `runtime error: ` before it.
@inline(never)
@usableFromInline
func goFailure(plain text: String) -> Never {
  goPanic(RuntimeError.plain(text))
}

/// Ends the program because goroutines use a map at the same time.
@inline(never)
@usableFromInline
func goFatalMap(_ text: String) -> Never {
  goFatal(text)
}
