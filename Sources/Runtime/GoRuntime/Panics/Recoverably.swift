// recoverably: the border between functions that cannot throw panics and functions in which a panic can be recovered.

/// Carries out a body that ends the program where it panics, and throws what it panics with instead.
///
/// The body runs as a coroutine, on a stack of its own, while the caller waits for it: a panic leaves that stack as it
/// is, so what its frames hold is never released. Deferred calls of the body's functions that can see the panic run
/// before. It takes about as long as a hand-over between two goroutines; what panics often should throw.
@discardableResult
public func recoverably<Result>(_ body: @escaping () throws(GoPanic) -> Result) throws(GoPanic) -> Result {
  nonisolated(unsafe) var result: Result?
  guard let panic = Coroutine.panic(of: { () throws(GoPanic) in result = try body() }) else { return result! }
  panic.continues(above: .capture())
  throw panic
}
