// The entry of a program: what runs before `main`, and where Swift begins.
import IR
import SwiftPrinting

extension Emitter {
  /// Calls that initialise the imported packages.
  private var importedInitializations: [Document] {
    program.initializedImports.map { .text("\($0).initializePackage()") }
  }

  /// Those, then the program's own.
  private var initializations: [Document] {
    importedInitializations + (program.initializers.isEmpty ? [] : ["initializePackage()"])
  }

  /// Whether something of the program is called as the function between `@main` and `main` is.
  private var declaresRun: Bool {
    index.functions["run"] != nil || index.constants["run"] != nil || index.ownTypeNames.contains("run")
      || program.globals.contains { $0.variables.contains { $0.name == "run" } }
  }

  /// What stands in interfaces for pointers to a type, which this package may only have met there.
  private func pointerName(of type: TypeName) -> String? {
    (program.types[type] ?? program.imported(type))?.pointerName
  }

  /// `extension Type: Interface {}` for types of other packages.
  private func foreignConformances() -> [Document] {
    let byType = Dictionary(grouping: program.foreignConformances) { conformance in
      let declared = typeName(conformance.type, [])
      return conformance.isOfPointer ? pointerName(of: conformance.type) ?? declared : declared
    }
    return byType.sorted { $0.key < $1.key }.map { type, conformances in
      let names = conformances.map { self.conformance($0.interface) }.joined(separator: ", ")
      return .text("extension \(type): \(names) {}")
    }
  }

  /// `initializePackage` where something is left to do, and `@main` in a program.
  func closingItems() -> [Document] {
    var items = foreignConformances()
    // Nobody but a library's own function initialises what it imports.
    let below = program.isRoot && isLibrary ? importedInitializations : []
    if !program.initializers.isEmpty || !below.isEmpty {
      let function = program.initialization
      let access = isLibrary ? "public " : ""
      var body = Lines()
      body.append(below)
      let own = inside {
        $0.function = function
      } _: {
        self.body(of: function)
      }
      if !own.isEmpty { body.append([own.document]) }
      let comment = "/// Sets the package's variables whose values take work, and runs what Go calls `init`."
      let member = program.isRoot ? "" : "static "
      let declaration: Document = [
        .text(comment), .hardline, braces(.text("\(access)\(member)func initializePackage() "), body),
      ]
      items.append(program.isRoot ? declaration : memberBlock([declaration]))
    }
    guard !isLibrary, let main = index.functions["main"] else { return items }
    let start: Document
    if program.initializers.isEmpty, program.initializedImports.isEmpty {
      start = "\(runtimeFunction("runMain"))(\(main.swiftName))"
    } else {
      let effect = main.throwsPanic ? "try " : ""
      let signature = main.throwsPanic ? " () throws(\(runtimeName("GoPanic"))) in" : ""
      start = [
        .text("\(runtimeFunction("runMain")) {\(signature)"),
        .nest([.hardline, .joined(initializations + [.text("\(effect)\(main.swiftName)()")], by: .hardline)]),
        .hardline,
        "}",
      ]
    }
    let run = declaresRun ? "runProgram" : "run"
    items.append([
      "@main enum Program {", .nest([.hardline, .text("static func main() { \(run)() }")]), .hardline, "}",
    ])
    items.append([.text("private func \(run)() {"), .nest([.hardline, start]), .hardline, "}"])
    return items
  }
}
