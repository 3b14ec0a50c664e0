// Functions, variables and constants of the package that a member would hide where a method mentions them.
import IR

/// The members that a method's type and Swift give it, by which it can mean no function, variable or constant.
private let ofOptional: Set<String> = [
  "as", "checked", "flatMap", "lookup", "map", "must", "none", "some", "take", "zero",
]
private let ofAll: Set<String> = ["hash", "hashValue"]
private let ofPointer: Set<String> = ["address", "copied", "pointee", "pointer", "value", "zero"]

/// Gives underscores to the Swift names of functions, variables and constants of the package that a method mentions
/// although its type has a member of that name: Swift would find the member.
func renameHiddenGlobals(of program: Program) {
  var hidden: Set<String> = []
  var taken: Set<String> = []
  for function in program.functions {
    guard let type = function.receiverType.flatMap({ program.types[$0] }) else { continue }
    var members = Set(type.methods.map(\.swiftName))
    if case .structure(let fields) = type.shape { members.formUnion(fields.map(\.swiftName)) }
    let isPointer = function.receiver?.isPointerReceiver == true && type.representation != .object
    if isPointer { members = ofPointer }
    if function.toleratesNilReceiver { members = ofOptional }
    members.formUnion(ofAll)
    // Methods of one extension see those of all.
    members.formUnion(type.methods.filter { $0.isSeenBeside(function, in: type) }.map(\.swiftName))
    taken.formUnion(members)
    function.walk(expressions: { expression in
      switch expression.kind {
      case .function(let name, package: nil, _), .constantName(let name, package: nil, _):
        if members.contains(SwiftNames.global(name)) { hidden.insert(name) }
      case .variable(let variable):
        if variable.kind == .global, variable.package == nil, members.contains(variable.swiftName) {
          hidden.insert(variable.name)
        }
      default: break
      }
    })
  }
  guard !hidden.isEmpty else { return }
  rename(hidden, taken, in: program)
}

private func rename(_ hidden: Set<String>, _ taken: Set<String>, in program: Program) {
  func free(_ name: String) -> String {
    var name = name + "_"
    while taken.contains(name) { name += "_" }
    return name
  }
  for function in program.functions where function.receiverType == nil && hidden.contains(function.name) {
    function.swiftName = free(function.swiftName)
  }
  for variable in program.globals.flatMap(\.variables) where hidden.contains(variable.name) {
    variable.swiftName = free(variable.swiftName)
  }
  for file in program.files.indices {
    program.files[file].items = program.files[file].items.map { item in
      guard case .constants(var constants) = item else { return item }
      for index in constants.indices where hidden.contains(constants[index].name) {
        constants[index].swiftName = free(constants[index].swiftName)
      }
      return .constants(constants)
    }
  }
}

extension Function {
  /// Whether two methods stand in extensions of one type.
  fileprivate func isSeenBeside(_ other: Function, in type: TypeDeclaration) -> Bool {
    if toleratesNilReceiver || other.toleratesNilReceiver { return toleratesNilReceiver == other.toleratesNilReceiver }
    if type.representation == .object { return true }
    return receiver?.isPointerReceiver == other.receiver?.isPointerReceiver
  }
}
