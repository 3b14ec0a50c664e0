// Panics that pass through standard functions: in methods of the program that those call.
import IR

extension PanicAnalysis {
  /// The functions that may panic, once it is known which standard functions may panic in a method that they call.
  func settledPanickingFunctions() -> Set<ObjectIdentifier> {
    while true {
      let panicking = panickingFunctions()
      let names = Set(callbacks.filter { panicking.contains(ObjectIdentifier($0)) }.map(\.name))
      var callers = Set(standardCallbacks.filter { !$0.value.isDisjoint(with: names) }.keys)
      let makers = functions(ofType: FunctionType(parameters: [], result: .any))
      if makers.contains(where: { panicking.contains(ObjectIdentifier($0)) }) { callers.insert("sync.Pool.*") }
      if callers == program.throwing.callers, names == program.throwing.callbacks { return panicking }
      (program.throwing.callers, program.throwing.callbacks) = (callers, names)
    }
  }

  /// The methods that standard functions may call, because a type has them to satisfy a standard interface.
  func makeCallbacks() -> [Function] {
    program.types.values.filter(\.isOwn).flatMap { type -> [Function] in
      let names = (type.conformances + type.pointerConformances).flatMap { interface -> [String] in
        // errors.Is and its like ask errors for more than their text.
        if interface == TypeName(package: nil, "error") { return ["Error", "Is", "As", "Unwrap"] }
        guard let declaration = program.types[interface], !declaration.isOwn,
          case .interface(let requirements) = declaration.shape
        else { return [] }
        return requirements.map(\.name)
      }
      return type.methods.filter { names.contains($0.name) }
    }
  }
}
