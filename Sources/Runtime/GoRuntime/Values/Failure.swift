// Run-time failures of values: every operation on values that panics comes through here.

/// Panics with a run-time error, such as `index out of range [5] with length 3`.
@inline(never)
@usableFromInline func goFailure(_ text: String) -> Never {
  goPanic(text.hasPrefix("interface conversion: ") ? .plain(text) : RuntimeError(text))
}
