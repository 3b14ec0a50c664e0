import Diagnostics
import GoSyntax

/// Imports that lead nowhere: C, packages of Go's library that the runtime has not, and what is no package at all.
extension Checker {
  /// Go's own packages, by the first element of their paths.
  private static let libraryRoots: Set<Substring> = [
    "archive", "bufio", "bytes", "cmp", "compress", "container", "context", "crypto", "database", "debug", "embed",
    "encoding", "errors", "expvar", "flag", "fmt", "go", "hash", "html", "image", "index", "internal", "io", "iter",
    "log", "maps", "math", "mime", "net", "os", "path", "plugin", "reflect", "regexp", "runtime", "slices", "sort",
    "strconv", "strings", "structs", "sync", "syscall", "testing", "text", "time", "unicode", "unique", "weak",
  ]

  /// Reports a name that Go's package exports and the runtime's has not; false when Go does not know it either.
  func reportAbsent(_ name: String, of package: CheckedPackage, at range: SourceRange) -> Bool {
    guard package.absentNames.contains(name) || package.absentNames.contains("*") else { return false }
    report(
      .unsupported, "\(package.name).\(name) is not part of the runtime", at: range,
      hint: "do without it, or declare in the program what it needs of it")
    return true
  }

  /// The same for a field or method of a type, of what a pointer points to, or of what a struct embeds.
  func reportAbsent(_ member: Identifier, ofMembersOf type: GoType) -> Bool {
    var seen: Set<ObjectIdentifier> = []
    func report(_ type: GoType) -> Bool {
      guard case .named(let named) = type.pointee ?? type, seen.insert(ObjectIdentifier(named)).inserted else {
        return false
      }
      if let package = named.object.packagePath.flatMap(importer),
        reportAbsent("\(named.object.name).\(member.name)", of: package, at: member.range)
      {
        return true
      }
      guard case .structure(let structure) = named.underlying else { return false }
      return structure.fields.contains { $0.isEmbedded && report($0.type) }
    }
    return report(type)
  }

  /// Reports an import that no package was found for.
  func reportMissing(_ path: String, at range: SourceRange?) {
    let root = path.split(separator: "/", maxSplits: 1).first ?? ""
    if path == "C" {
      report(.unsupported, "import \"C\": C code cannot be translated", at: range)
    } else if Checker.libraryRoots.contains(root) {
      report(
        .unsupported, "package \(path) is not part of the runtime", at: range,
        hint: "--package-source \(path)=<file|dir> translates it from Go sources")
    } else if root.contains(".") {
      report(
        .importNotFound, "no required module provides package \(path)", at: range,
        hint: "--package-source \(path)=<file|dir> names the folder of its sources")
    } else {
      report(.importNotFound, "package \(path) is not in std", at: range)
    }
  }
}
