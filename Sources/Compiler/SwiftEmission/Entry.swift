// The entry of a program: what runs before `main`, and where Swift begins.
import IR
import SwiftPrinting

extension Emitter {
  /// `initializePackage` where something is left to do, and `@main` in a program.
  func closingItems() -> [Document] {
    var items: [Document] = []
    if !program.initializers.isEmpty {
      let function = Function(name: "initializePackage")
      function.body = program.initializers
      let access = isLibrary ? "public " : ""
      let body = inside {
        $0.function = function
      } _: {
        self.body(of: function)
      }
      let comment = "/// Sets the package's variables whose values take work, and runs what Go calls `init`."
      items.append([.text(comment), .hardline, braces(.text("\(access)func initializePackage() "), body)])
    }
    guard !isLibrary, let main = index.functions["main"] else { return items }
    let start: Document
    if program.initializers.isEmpty {
      start = "\(runtimeFunction("runMain"))(\(main.swiftName))"
    } else {
      let effect = main.throwsPanic ? "try " : ""
      let signature = main.throwsPanic ? " () throws(\(runtimeName("GoPanic"))) in" : ""
      start = [
        .text("\(runtimeFunction("runMain")) {\(signature)"),
        .nest([.hardline, "initializePackage()", .hardline, .text("\(effect)\(main.swiftName)()")]), .hardline, "}",
      ]
    }
    items.append(["@main enum Program {", .nest([.hardline, "static func main() { run() }"]), .hardline, "}"])
    items.append(["private func run() {", .nest([.hardline, start]), .hardline, "}"])
    return items
  }
}
