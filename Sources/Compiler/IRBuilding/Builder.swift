/// What the whole build shares: facts in, program and diagnostics out, and the tables between them.
import Diagnostics
import GoSyntax
import GoTypes
import IR

final class Builder {
  let facts: Facts
  /// Of the file being built.
  var goVersion: GoVersion
  let program: Program
  /// How translated packages are called, by import path.
  private let qualifiers: [String: String]
  var diagnostics: [Diagnostic] = []

  /// The files being translated; an object declared in another file belongs to a package known by declarations only.
  private let ownFiles: Set<ObjectIdentifier>
  /// The comments of the file being built that no trivia has yet.
  var comments: CommentReader
  /// Comments of something that is not in the program; they go to what follows.
  var leftoverComments: [Comment] = []

  /// The IR variable of each Go variable met so far.
  var variables: [Object: Variable] = [:]
  /// Variables that some expression built so far refers to.
  var referenced: Set<Variable> = []
  /// The IR function of each function declaration, made before any body is built.
  var functions: [NodeID: Function] = [:]

  /// The name of each defined type met so far, its generic form where it is an instance.
  var typeNames: [Object: TypeName] = [:]
  /// The way back.
  var namedTypes: [TypeName: NamedType] = [:]
  /// Types of other packages whose declarations are still to be filled in.
  var unfilledTypes: [TypeName] = []

  /// The statements that set package variables with effects, under the expression that is their value.
  var lateInitializers: [NodeID: [Statement]] = [:]
  /// The init functions in source order.
  var initializationFunctions: [Function] = []
  /// Numbers the locals the source does not have, in each function anew.
  var temporaryCount = 0

  init(files: [GoSyntax.File], facts: Facts, goVersion: GoVersion, qualifiers: [String: String]) {
    self.facts = facts
    self.goVersion = goVersion
    self.qualifiers = qualifiers
    program = Program(packageName: facts.package.name, importPath: facts.package.path)
    ownFiles = Set(files.map { ObjectIdentifier($0.source) })
    comments = CommentReader([], in: SourceFile(path: "", text: ""))
  }

  /// Whether the object is declared in one of the files being translated.
  func isOwn(_ object: Object) -> Bool {
    guard let file = object.range?.file else { return false }
    return ownFiles.contains(ObjectIdentifier(file))
  }

  /// The package qualifier of an object: nil for the program's own and for predeclared ones.
  func packageName(of object: Object) -> String? {
    guard !isOwn(object), let path = object.packagePath else { return nil }
    return packageName(ofPath: path)
  }

  /// What a translated package is called, else the last component of an import path, major version suffixes apart:
  /// `rand` for `math/rand/v2`.
  func packageName(ofPath path: String) -> String {
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return path }
    let isVersion = last.count > 1 && last.first == "v" && last.dropFirst().allSatisfy(\.isNumber)
    let isOwnPath = path == facts.package.path
    let inPath = String(isVersion && parts.count > 1 ? parts[parts.count - 2] : last)
    let name = isOwnPath ? facts.package.name : qualifiers[path] ?? inPath
    if !program.imports.contains(name) { program.imports.append(name) }
    return name
  }

  /// The IR variable of a Go variable; made at the first meeting.
  func variable(_ object: Object) -> Variable {
    if let known = variables[object] { return known }
    let kind: Variable.Kind =
      object.isReceiver
      ? .receiver : object.isResult ? .result : object.isParameter ? .parameter : isGlobal(object) ? .global : .local
    let made = Variable(object.name, type(object.type), kind, origin: object.range)
    variables[object] = made
    return made
  }

  func isGlobal(_ object: Object) -> Bool { object.isPackageLevel }

  /// A fresh local that the source does not have.
  func temporary(_ type: IRType, named name: String = "value", origin: SourceRange? = nil) -> Variable {
    temporaryCount += 1
    return Variable("\(name)\(temporaryCount)", type, .temporary, origin: origin)
  }

  /// Reports that a construct is not translated.
  func unsupported(_ what: String, at range: SourceRange?, hint: String? = nil) {
    diagnostics.append(Diagnostic(.error, .unsupported, "\(what) not supported yet", at: range, hint: hint))
  }
}
