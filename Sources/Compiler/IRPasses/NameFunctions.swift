import Diagnostics
import IR

// Normal form: `goName` of every function and closure of the source is what Go's traces call it: `main.(*hub).publish(...)`,
// `main.main.func1()`, numbered in the order of the source. Functions that later passes make have none.

@Sendable func nameFunctions(_ program: Program) -> [Diagnostic] {
  let package = program.packageName == "main" ? "main" : program.importPath
  var initializations = 0
  for function in program.functions where function !== program.initialization {
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
  var closures: [Function] = []
  let walker = Walker(closure: { closure in
    if !closure.isForwarding { closures.append(closure) }
    return false
  })
  for value in program.globals.compactMap(\.value) { walker.walk(value) }
  walker.walk(program.initializers)
  closures.sort { place(of: $0) < place(of: $1) }
  for (index, closure) in closures.enumerated() { name(closure, package + ".init.func\(index + 1)") }
  return []
}

private func place(of closure: Function) -> (file: String, offset: Int) {
  (closure.origin?.file.path ?? "", closure.origin?.start ?? 0)
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
