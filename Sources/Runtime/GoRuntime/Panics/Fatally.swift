// fatally: the border between functions that throw panics and functions in which a panic ends the program.

/// Carries out a body that may throw a panic where nobody above can recover it: a panic prints Go's message and exits
/// with status 2.
@inlinable
@discardableResult
public func fatally<Result>(_ body: () throws(GoPanic) -> Result) -> Result {
  do {
    return try body()
  } catch {
    endProgram(error)
  }
}

/// Reports a panic that has left the last function that could see it.
@inline(never)
@usableFromInline
func endProgram(_ panic: GoPanic) -> Never {
  reportUncaught(panic)
}
