// Packages below the root: an enum of the package's name, its declarations static members and nested types.
import IR
import SwiftPrinting

extension Emitter {
  /// A name where it is declared: without the enum that its mentions carry.
  func declaredName(_ swiftName: String) -> String {
    guard !program.isRoot else { return swiftName }
    return swiftName.split(separator: ".").last.map(String.init) ?? swiftName
  }

  /// What goes before `func`, `let` and `var` of a package-level declaration.
  var memberKeyword: String { !program.isRoot && scope.function == nil ? "static " : "" }

  /// `enum name`, with the runtime's declarations under the same package name that the sources do not have.
  func packageEnum() -> Document {
    let module = runtimeName("GoStandardLibrary")
    let access = isLibrary ? "public " : ""
    var lines = Lines()
    for type in program.siblingTypes {
      lines.append([.text("\(access)typealias \(type) = \(module).\(program.packageName).\(type)")])
    }
    return braces(.text("\(access)enum \(program.qualifier) "), lines)
  }

  /// Items that are members of the enum.
  func memberBlock(_ items: [Document]) -> Document {
    .text("extension \(program.qualifier) {") + .nest([.hardline, .joined(items, by: .blankLine)]) + [.hardline, "}"]
  }
}
