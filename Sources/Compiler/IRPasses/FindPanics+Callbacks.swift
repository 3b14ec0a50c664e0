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
      for (name, type) in standardFunctionTypes
      where functions(ofType: type).contains(where: { panicking.contains(ObjectIdentifier($0)) }) {
        if let caller = standardFunctionCallers[name] { callers.insert(caller) }
      }
      if callers == program.throwing.callers, names == program.throwing.callbacks { return panicking }
      (program.throwing.callers, program.throwing.callbacks) = (callers, names)
    }
  }

  /// Whether fmt calls the method for the text of a value, and prints what it panics with.
  func isText(_ function: Function) -> Bool {
    guard function.receiver != nil else { return false }
    if function.name == "Format" {
      return function.parameters.map(\.type) == [.named(TypeName(package: "fmt", "State"), []), .integer(.int32)]
    }
    return ["Error", "String", "GoString"].contains(function.name) && function.parameters.isEmpty
  }

  /// The types of functions that standard packages define and the program mentions, which throw in Swift.
  var standardFunctionTypes: [String: FunctionType] {
    var found: [String: FunctionType] = [:]
    for declaration in program.types.values where !declaration.isOwn && declaration.typeParameters.isEmpty {
      guard let package = declaration.name.package, program.imported[package] == nil,
        case .alias(.function(let type)) = declaration.shape
      else { continue }
      found["\(package).\(declaration.name.name)"] = type
    }
    return found
  }

  /// The methods that standard functions may call, because a type has them to satisfy a standard interface.
  func makeCallbacks() -> [Function] {
    program.types.values.filter(\.isOwn).flatMap { type -> [Function] in
      let names = (type.conformances + type.pointerConformances).flatMap { interface -> [String] in
        // errors.Is and its like ask errors for more than their text.
        if interface == TypeName(package: nil, "error") { return ["Error", "Is", "As", "Unwrap"] }
        if program.types[interface] == nil, let asserted = standardAssertions.first(where: { $0.name == interface }) {
          return asserted.methods.map(\.0)
        }
        guard let declaration = program.types[interface], !declaration.isOwn,
          case .interface(let requirements) = declaration.shape
        else { return [] }
        return requirements.map(\.name)
      }
      return type.methods.filter { names.contains($0.name) }
    }
  }
}
