// What the standard packages do about panics and give to loops: knowledge that the builder, passes and emitter share.

/// Functions and methods of standard packages that may panic and have a throwing twin in the runtime, whose first
/// argument is labelled `checked`. Methods as `package.Type.Method`.
package let standardPanics: Set<String> = [
  "sync.WaitGroup.Add", "sync.WaitGroup.Done", "sync.Cond.Wait", "sync.Cond.Signal", "sync.Cond.Broadcast",
  "atomic.Value.Store", "atomic.Value.Swap", "atomic.Value.CompareAndSwap", "strings.Repeat", "runtime.Goexit",
  "sync.Map.Load", "sync.Map.Store", "sync.Map.LoadOrStore", "sync.Map.LoadAndDelete", "sync.Map.Delete",
  "sync.Map.Swap", "sync.Map.CompareAndSwap", "sync.Map.CompareAndDelete",
  "context.WithCancel", "context.WithCancelCause", "context.WithDeadline", "context.WithDeadlineCause",
  "context.WithTimeout", "context.WithTimeoutCause", "context.WithValue", "context.WithoutCancel",
  "context.Cause",
  "log.Panic", "log.Panicf", "log.Panicln", "log.Logger.Panic", "log.Logger.Panicf", "log.Logger.Panicln",
  "signal.Notify", "signal.NotifyContext", "time.NewTicker", "time.Ticker.Reset", "time.Timer.Stop", "time.Timer.Reset",
]

/// Functions and methods of standard packages that may panic and have no such twin: where somebody can recover, they run
/// in the runtime's `recoverably`.
package let standardPanicsInside: Set<String> = [
  "slices.Max", "slices.Min", "slices.MaxFunc", "slices.MinFunc", "slices.Insert", "slices.Delete", "slices.Replace",
  "slices.Grow", "slices.Repeat", "slices.Chunk", "strings.NewReplacer", "strings.Builder.Grow", "bytes.Repeat",
  "bytes.Buffer.Grow", "bytes.Buffer.Truncate", "errors.As", "strconv.FormatInt", "strconv.FormatUint", "time.Date",
  "time.Time.In", "bits.Div", "bits.Div32", "bits.Div64", "bits.Rem", "bits.Rem32", "bits.Rem64", "rand.N",
  "rand.Intn", "rand.Int31n", "rand.Int63n", "rand.IntN", "rand.Int32N",
  "rand.Int64N", "rand.UintN", "rand.Uint32N", "rand.Uint64N", "rand.Shuffle", "rand.Rand.Intn", "rand.Rand.Int31n",
  "rand.Rand.Int63n", "rand.Rand.IntN", "rand.Rand.Int64N", "rand.Rand.Shuffle",
]

/// Functions that compare the elements they are given, which may be impossible to compare.
package let standardComparisons: Set<String> = [
  "slices.Contains", "slices.Index", "slices.Equal", "slices.Compact", "maps.Equal",
]

/// The methods that standard functions call on values of the program's own types, by function or method, or by all
/// methods of a type (`*`).
package let standardCallbacks: [String: Set<String>] = {
  var callbacks: [String: Set<String>] = [
    "bufio.Reader.*": reading, "bufio.Scanner.*": reading, "bufio.Writer.*": writing,
    "bufio.ReadWriter.*": reading.union(writing), "log.Logger.*": writing, "sync.Cond.*": ["Lock", "Unlock"],
    "bufio.Reader.WriteTo": writing, "bufio.Writer.ReadFrom": reading, "bytes.Buffer.ReadFrom": reading,
    "bytes.Buffer.WriteTo": writing, "bytes.Reader.WriteTo": writing, "strings.Reader.WriteTo": writing,
    "strings.Replacer.WriteString": writing,
  ]
  func add(_ methods: Set<String>, of package: String, _ functions: [String]) {
    for function in functions { callbacks["\(package).\(function)"] = methods }
  }
  add(reading, of: "fmt", ["Fscan", "Fscanf", "Fscanln"])
  add(writing, of: "fmt", ["Fprint", "Fprintf", "Fprintln"])
  add(writing, of: "log", ["Print", "Printf", "Println", "Output"])
  add(writing, of: "io", ["WriteString"])
  add(reading, of: "io", ["ReadAll", "ReadFull", "ReadAtLeast"])
  add(reading.union(writing), of: "io", ["Copy", "CopyN", "CopyBuffer"])
  add(["Len", "Less", "Swap"], of: "sort", ["Sort", "Stable", "IsSorted"])
  add(["Len", "Less", "Swap", "Push", "Pop"], of: "heap", ["Init", "Push", "Pop", "Remove", "Fix"])
  add(["Is", "As", "Unwrap"], of: "errors", ["Is", "As", "AsType", "Unwrap"])
  let deriving = ["Cancel", "CancelCause", "Deadline", "DeadlineCause", "Timeout", "TimeoutCause"].map { "With" + $0 }
  add(["Deadline", "Done", "Err", "Value", "AfterFunc"], of: "context", deriving + ["AfterFunc", "Cause"])
  return callbacks
}()

/// The functions or methods that call the functions of types that standard packages define.
package let standardFunctionCallers: [String: String] = ["bufio.SplitFunc": "bufio.Scanner.*"]

/// Standard interfaces whose methods throw in Swift. The functions of their packages that call these have throwing twins.
package let throwingInterfaces: Set<TypeName> = [
  TypeName(package: "sort", "Interface"), TypeName(package: "heap", "Interface"),
]

private let reading: Set<String> = ["Read", "ReadByte", "ReadRune", "UnreadByte", "WriteTo", "Seek", "Close"]
private let writing: Set<String> = ["Write", "WriteByte", "WriteString", "ReadFrom", "Close"]

extension Program {
  /// The methods of the program that a standard function calls and whose panics its twin throws.
  package func thrownCallbacks(of callee: Expression) -> Set<String> {
    guard case .function(_, let package?, _) = callee.kind, let function = callee.standardFunction,
      throwingInterfaces.contains(where: { $0.package == package }), throwing.callers.contains(function)
    else { return [] }
    return standardCallbacks[function] ?? []
  }

  /// Whether a call of a standard function or method becomes one of its throwing twin where panics are thrown.
  package func hasThrowingTwin(_ call: Expression) -> Bool {
    if isOfImported(call) { return false }
    return switch call.kind {
    case .call(let callee, _):
      callee.standardFunction.map(standardPanics.contains) ?? false || !thrownCallbacks(of: callee).isEmpty
    case .methodCall(_, let method, _): method.hasThrowingTwin
    default: false
    }
  }

  /// Whether a standard function or method that has no throwing twin may panic by itself or in a method of the program
  /// that it calls.
  package func mayPanicInside(_ call: Expression) -> Bool {
    // What it is given would be evaluated there, where nothing is to be recovered.
    guard !isOfImported(call), mayPanicInsideItself(call) else { return false }
    var recovers = false
    Walker(expression: {
      if case .recover = $0.kind { recovers = true }
      return !recovers
    }).walk(call)
    return !recovers
  }

  private func mayPanicInsideItself(_ call: Expression) -> Bool {
    switch call.kind {
    case .call(let callee, let arguments):
      guard let function = callee.standardFunction, thrownCallbacks(of: callee).isEmpty else { return false }
      if standardComparisons.contains(function), let first = arguments.positional.first {
        switch first.type {
        case .slice(let element), .map(_, let element): return mayBeUncomparable(element)
        default: return mayBeUncomparable(first.type)
        }
      }
      if function == "errors.As", case .toInterface(let target)? = arguments.positional.last?.kind,
        case .address = target.kind, case .pointer(let type) = target.type, mayHoldErrors(type)
      {
        return false
      }
      return standardPanicsInside.contains(function) || throwing.callers.contains(function)
    case .methodCall(_, let method, _):
      if mayPanicSilently(method) { return true }
      guard let type = method.standardOwner else { return false }
      return method.panicsInside || throwing.callers.contains("\(type).*")
        || throwing.callers.contains("\(type).\(method.name)")
    default: return false
    }
  }

  /// Whether a method that does not throw, although it may panic, is a value of a type that throws: in Swift, a closure
  /// that calls it.
  package func becomesThrowingClosure(_ method: Method) -> Bool {
    guard throwing.functionTypes.contains(method.type) else { return false }
    if isOfImported(method) { return mayPanicSilently(method) }
    return method.hasThrowingTwin || method.panicsInside || mayPanicSilently(method)
  }

  /// Whether a standard function is a value of a type that throws: in Swift, a closure that calls it.
  package func becomesThrowingClosure(_ value: Expression) -> Bool {
    guard case .function(_, let package?, _) = value.kind, imported[package] == nil,
      case .function(let type) = value.type, throwing.functionTypes.contains(type)
    else { return false }
    return value.standardFunction.map(standardPanics.contains) ?? false || passesOnPanics(value.type)
  }

  /// Whether functions of the type throw what functions that they are given throw.
  package func passesOnPanics(_ type: IRType) -> Bool {
    guard case .function(let type) = type, throwing.functionTypes.contains(type) else { return false }
    return type.parameters.contains { parameter in
      if case .function(let given) = parameter { throwing.functionTypes.contains(given) } else { false }
    }
  }

  /// Whether there are errors of the type, as far as its form tells.
  private func mayHoldErrors(_ type: IRType) -> Bool {
    switch type {
    case .named, .pointer, .any, .anonymousInterface: true
    default: type == .error
    }
  }

  /// Whether a method that does not throw may panic in a method of the program. (See `Throwing.silenced`.)
  package func mayPanicSilently(_ method: Method) -> Bool {
    guard let owner = method.owner, !throwingInterfaces.contains(owner) else { return false }
    guard types[owner]?.isOwn == true else {
      return method.isInterfaceMethod && throwing.callbacks.contains(method.name)
    }
    guard let types = throwing.silenced[method.name] else { return false }
    return method.isInterfaceMethod || types.contains(owner)
  }
}

/// Functions that keep the function they are given: it runs later, where nobody recovers what it panics with.
package let standardKeepers: Set<String> = [
  "time.AfterFunc", "context.AfterFunc", "sync.OnceFunc", "sync.OnceValue", "sync.OnceValues", "sync.WaitGroup.Go",
  "iter.Pull", "iter.Pull2", "bufio.Scanner.Split",
]

/// Functions that give an iterator function, or, to a loop, a Swift sequence.
package let standardSequences: Set<String> = [
  "slices.All", "slices.Backward", "slices.Values", "slices.Chunk", "maps.All", "maps.Keys", "maps.Values",
  "strings.Lines", "strings.SplitSeq", "strings.SplitAfterSeq", "strings.FieldsSeq",
  "strings.FieldsFuncSeq",
]

extension Expression {
  /// `package.Function`, if this is a function of a standard package.
  package var standardFunction: String? {
    guard case .function(let name, let package?, _) = kind else { return nil }
    return "\(package).\(name)"
  }

  /// `package.Function`, if this is a call of a function of a standard package.
  package var standardCallee: String? {
    guard case .call(let callee, _) = kind else { return nil }
    return callee.standardFunction
  }

  /// A call of `runtime.Goexit`.
  package var isGoexit: Bool { standardCallee == "runtime.Goexit" }
}

extension Method {
  /// `package.Type`, if this is a method of a standard type.
  package var standardOwner: String? {
    guard let owner, let package = owner.package else { return nil }
    return "\(package).\(owner.name)"
  }

  /// `package.Type.Method`, if this is a method of a standard type.
  package var standardName: String? { standardOwner.map { "\($0).\(name)" } }

  /// A method of a standard type that keeps the function it is given, or runs it in a goroutine of its own.
  package var isStandardKeeper: Bool { standardName.map(standardKeepers.contains) ?? false }

  /// A method of a standard type that may panic and has a twin in the runtime that throws.
  package var hasThrowingTwin: Bool { standardName.map(standardPanics.contains) ?? false }

  /// A method of a standard type that may panic and has no such twin.
  package var panicsInside: Bool { standardName.map(standardPanicsInside.contains) ?? false }
}
