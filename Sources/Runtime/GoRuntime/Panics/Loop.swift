// Loop: a loop over an iterator function that may call the body when it must not, which panics as in Go.

/// Where such a loop is. An iterator function may call the body only while the loop is ready for it.
private final class LoopState: @unchecked Sendable {
  private enum State { case ready, inBody, left, over }
  private var state = State.ready

  func begin() throws(GoPanic) {
    let failure: String
    switch state {
    case .ready:
      state = .inBody
      return
    case .left: failure = "function continued iteration after function for loop body returned false"
    case .inBody: failure = "function continued iteration after loop body panic"
    case .over: failure = "function continued iteration after whole loop exit"
    }
    state = .inBody
    throw GoPanic(RuntimeError("range " + failure))
  }

  func end(goesOn: Bool) -> Bool {
    state = goesOn ? .ready : .left
    return goesOn
  }

  func finish() throws(GoPanic) {
    if state == .inBody {
      throw GoPanic(RuntimeError("range function recovered a loop body panic and did not resume panicking"))
    }
    state = .over
  }
}

/// `for range iterator`
public func loop<E>(
  over iterator: (((() -> Bool)?) throws(E) -> Void)?, _ body: @escaping () -> Bool
) throws(E) {
  let state = LoopState()
  try iterator!({
    fatally { () throws(GoPanic) in try state.begin() }
    return state.end(goesOn: body())
  })
  fatally { () throws(GoPanic) in try state.finish() }
}

/// `for v := range iterator`
public func loop<V, E>(
  over iterator: ((((V) -> Bool)?) throws(E) -> Void)?, _ body: @escaping (V) -> Bool
) throws(E) {
  let state = LoopState()
  try iterator!({ value in
    fatally { () throws(GoPanic) in try state.begin() }
    return state.end(goesOn: body(value))
  })
  fatally { () throws(GoPanic) in try state.finish() }
}

/// `for k, v := range iterator`
public func loop<K, V, E>(
  over iterator: ((((K, V) -> Bool)?) throws(E) -> Void)?, _ body: @escaping (K, V) -> Bool
) throws(E) {
  let state = LoopState()
  try iterator!({ key, value in
    fatally { () throws(GoPanic) in try state.begin() }
    return state.end(goesOn: body(key, value))
  })
  fatally { () throws(GoPanic) in try state.finish() }
}

/// `for range iterator`, where panics pass through.
public func loop(
  over iterator: (((() throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)?,
  _ body: @escaping () throws(GoPanic) -> Bool
) throws(GoPanic) {
  let state = LoopState()
  try iterator.checked()({ () throws(GoPanic) -> Bool in
    try state.begin()
    return state.end(goesOn: try body())
  })
  try state.finish()
}

/// `for v := range iterator`, where panics pass through.
public func loop<V>(
  over iterator: ((((V) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)?,
  _ body: @escaping (V) throws(GoPanic) -> Bool
) throws(GoPanic) {
  let state = LoopState()
  try iterator.checked()({ (value: V) throws(GoPanic) -> Bool in
    try state.begin()
    return state.end(goesOn: try body(value))
  })
  try state.finish()
}

/// `for k, v := range iterator`, where panics pass through.
public func loop<K, V>(
  over iterator: ((((K, V) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)?,
  _ body: @escaping (K, V) throws(GoPanic) -> Bool
) throws(GoPanic) {
  let state = LoopState()
  try iterator.checked()({ (key: K, value: V) throws(GoPanic) -> Bool in
    try state.begin()
    return state.end(goesOn: try body(key, value))
  })
  try state.finish()
}
