import Diagnostics
import IR

// Normal form: `goName` of every function and closure of the source is what Go's traces call it: `main.(*hub).publish(...)`,
// `main.main.func1()`, numbered in the order of the source. Functions that later passes make have none.

@Sendable func nameFunctions(_ program: Program) -> [Diagnostic] {
  let package = program.packageName == "main" ? "main" : program.importPath
  var initializations = 0
  for function in program.functions {
    var name = function.name
    if function.receiverType == nil, name.hasPrefix("init"), Int(name.dropFirst(4)) != nil, function.parameters.isEmpty
    {
      name = "init.\(initializations)"
      initializations += 1
    }
    if let owner = function.receiverType {
      let type = owner.name + (program.types[owner]?.typeParameters.isEmpty ?? true ? "" : "[...]")
      name = (function.receiver?.isPointerReceiver ?? false ? "(*\(type))." : "\(type).") + name
    } else if !function.typeParameters.isEmpty {
      name += "[...]"
    }
    nameClosures(in: function.body ?? [], of: package + "." + name, isNested: false)
    function.goName = package + "." + name + parameters(of: function)
  }
  let values = program.globals.compactMap(\.value)
  var number = 0
  for value in values {
    Walker(closure: { closure in
      guard !closure.isForwarding else { return false }
      number += 1
      name(closure, package + ".init.func\(number)")
      return false
    }).walk(value)
  }
  return []
}

private func nameClosures(in body: [Statement], of name: String, isNested: Bool) {
  var number = 0
  Walker(closure: { closure in
    guard !closure.isForwarding else { return false }
    number += 1
    IRPasses.name(closure, name + (isNested ? ".\(number)" : ".func\(number)"))
    return false
  }).walk(body)
}

private func name(_ closure: Function, _ name: String) {
  nameClosures(in: closure.body ?? [], of: name, isNested: true)
  closure.goName = name + parameters(of: closure)
}

private func parameters(of function: Function) -> String {
  function.parameters.isEmpty && function.receiver == nil ? "()" : "(...)"
}
