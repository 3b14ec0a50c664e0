import Diagnostics
import GoSyntax

/// Checks the files of one package. `importer` provides what they import; `siblings` the package-level names that
/// are declared in files which are not given. Facts are complete for every expression; errors come sorted by place.
package func check(
  _ files: [File], path: String, goVersion: GoVersion, siblings: CheckedPackage? = nil,
  importer: (String) -> CheckedPackage?
) -> (facts: Facts, package: CheckedPackage, diagnostics: [Diagnostic]) {
  withoutActuallyEscaping(importer) { importer in
    let checker = Checker(path: path, goVersion: goVersion, siblings: siblings, importer: importer)
    return checker.checkPackage(files)
  }
}

extension Checker {
  func checkPackage(_ files: [File]) -> (facts: Facts, package: CheckedPackage, diagnostics: [Diagnostic]) {
    packageName = files.first?.packageName.name ?? ""
    noteSpelling(of: files)
    let imports = collect(files)
    for object in packageObjects {
      resolveDeclaration(of: object)
    }
    processDelayed(from: 0)
    orderInitialization()
    reportUnusedImports(imports)
    recordUntyped()

    let objects = packageObjects.filter { packageScope.local($0.name) === $0 || $0.name == "init" || $0.name == "_" }
    var paths: [String] = []
    for entry in imports where !paths.contains(entry.path) { paths.append(entry.path) }
    facts.package = PackageFacts(path: path, name: packageName, objects: objects, imports: paths)
    let package = CheckedPackage(path: path, name: packageName, scope: packageScope.objects)
    for object in packageObjects { object.resolver = nil }
    return (facts, package, sortedDiagnostics(files))
  }

  /// Messages say `byte` and `rune` where the program does.
  private func noteSpelling(of files: [File]) {
    func mentions(_ word: String) -> Bool {
      let word = Array(word.utf8)
      return files.contains { file in
        let bytes = file.source.bytes
        guard bytes.count >= word.count else { return false }
        return bytes.indices.dropLast(word.count - 1).contains { start in
          bytes[start] == word[0] && bytes[start..<(start + word.count)].elementsEqual(word)
        }
      }
    }
    description.usesByte = mentions("byte") || !mentions("uint8")
    description.usesRune = mentions("rune") || !mentions("int32")
  }

  private func sortedDiagnostics(_ files: [File]) -> [Diagnostic] {
    var order: [ObjectIdentifier: Int] = [:]
    for (index, file) in files.enumerated() { order[ObjectIdentifier(file.source)] = index }
    func key(_ diagnostic: Diagnostic) -> (Int, Int) {
      guard let range = diagnostic.range else { return (-1, 0) }
      return (order[ObjectIdentifier(range.file)] ?? -1, range.start)
    }
    var seen: Set<String> = []
    let sorted = diagnostics.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      return a == b ? left.offset < right.offset : a < b
    }
    return sorted.map(\.element).filter { diagnostic in
      let (file, _) = key(diagnostic)
      let line = diagnostic.range?.position.line ?? 0
      return seen.insert("\(file):\(line):\(diagnostic.message)").inserted
    }
  }

  struct Import {
    let object: Object
    let path: String
    let isNamed: Bool
    let isDot: Bool
  }

  private func reportUnusedImports(_ imports: [Import]) {
    for entry in imports where !entry.object.isUsed && entry.object.name != "_" {
      if missingImports.contains(entry.path) { continue }
      let name = entry.object.name
      let last = entry.path.split(separator: "/").last.map(String.init) ?? entry.path
      if entry.isDot || (name == last) {
        report(.unusedImport, "\(goQuoted(entry.path)) imported and not used", at: entry.object.range)
      } else {
        report(.unusedImport, "\(goQuoted(entry.path)) imported as \(name) and not used", at: entry.object.range)
      }
    }
  }

  // MARK: - Collecting the declared names

  private func collect(_ files: [File]) -> [Import] {
    var imports: [Import] = []
    var methods: [(object: Object, receiver: Field)] = []
    for file in files {
      let scope = Scope(parent: packageScope)
      environment.fileVersion = fileVersion(file)
      imports += collectImports(of: file, in: scope)
      for declaration in file.declarations {
        switch declaration {
        case .variables(let group): for specification in group.specifications { collect(specification, in: scope) }
        case .constants(let group): collect(group, in: scope)
        case .types(let group):
          for specification in group.specifications {
            let object = make(.type, specification.name)
            object.isAlias = specification.isAlias
            let documentation = specification.documentation ?? group.documentation
            add(
              object, specification.name,
              DeclarationInfo(
                .type(specification, documentation: documentation), scope: scope, fileVersion: environment.fileVersion))
          }
        case .function(let function):
          if let method = collect(function, in: scope), let receiver = function.receiver {
            methods.append((method, receiver))
          }
        }
      }
      verifyFileScope(scope)
    }
    for (method, receiver) in methods {
      if let base = baseType(of: receiver.type) { methodsOfType[base, default: []].append(method) }
    }
    return imports
  }

  private func make(_ kind: Object.Kind, _ identifier: Identifier) -> Object {
    let object = Object(kind, name: identifier.name, type: .invalid, range: identifier.range, packagePath: path)
    object.isPackageLevel = true
    return object
  }

  private func add(_ object: Object, _ identifier: Identifier, _ information: DeclarationInfo) {
    if object.name == "init" {
      report(.invalidInit, "cannot declare init - must be func", at: identifier.range)
      return
    }
    if object.name == "main", packageName == "main" {
      report(.invalidMain, "cannot declare main - must be func", at: identifier.range)
      return
    }
    record(identifier, defines: object)
    declare(object, in: packageScope)
    packageObjects.append(object)
    declarations[object] = information
    object.resolver = { [unowned self] in resolveDeclaration(of: $0) }
  }

  private func collect(_ specification: VariableSpecification, in scope: Scope) {
    let objects = specification.names.map { make(.variable, $0) }
    let isShared = specification.values.count == 1 && objects.count > 1
    let shared = DeclarationInfo(
      .variable(group: objects, type: specification.type, value: specification.values.first), scope: scope,
      fileVersion: environment.fileVersion)
    for (index, object) in objects.enumerated() {
      let value = index < specification.values.count ? specification.values[index] : nil
      let information =
        isShared
        ? shared
        : DeclarationInfo(
          .variable(group: [object], type: specification.type, value: value), scope: scope,
          fileVersion: environment.fileVersion)
      add(object, specification.names[index], information)
    }
    checkArity(
      names: specification.names, values: specification.values, hasType: specification.type != nil, isConstant: false,
      isRepeated: false)
  }

  private func collect(_ group: DeclarationGroup<ConstantSpecification>, in scope: Scope) {
    for (specification, type, values, isRepeated) in expand(group) {
      for (index, name) in specification.names.enumerated() {
        let object = make(.constant(nil), name)
        let value = index < values.count ? values[index] : nil
        add(
          object, name,
          DeclarationInfo(
            .constant(type: type, value: value, iota: specification.iota, isRepeated: isRepeated), scope: scope,
            fileVersion: environment.fileVersion))
      }
      checkArity(
        names: specification.names, values: values, hasType: type != nil, isConstant: true, isRepeated: isRepeated)
    }
  }

  /// Each specification with the type and values it has or repeats.
  func expand(_ group: DeclarationGroup<ConstantSpecification>)
    -> [(ConstantSpecification, type: Expression?, values: [Expression], isRepeated: Bool)]
  {
    var type: Expression?
    var values: [Expression] = []
    return group.specifications.map { specification in
      let isRepeated = specification.type == nil && specification.values.isEmpty
      if !isRepeated {
        type = specification.type
        values = specification.values
      }
      return (specification, type, values, isRepeated)
    }
  }

  /// Reports declarations with too many or too few values.
  func checkArity(names: [Identifier], values: [Expression], hasType: Bool, isConstant: Bool, isRepeated: Bool) {
    let (l, r) = (names.count, values.count)
    if l < r {
      if isRepeated {
        report(.assignmentCount, "extra init expr", at: names[0].range)
      } else {
        report(.assignmentCount, "extra init expr \(describe(values[l]))", at: values[l].range)
      }
    } else if l > r, isConstant || r != 1, isConstant || r != 0 {
      report(.assignmentCount, "missing init expr for \(names[r].name)", at: names[r].range)
    }
  }

  /// Files a function; returns the object when it is a method.
  private func collect(_ function: FunctionDeclaration, in scope: Scope) -> Object? {
    let object = make(.function, function.name)
    object.isPackageLevel = function.receiver == nil
    record(function.name, defines: object)
    let information = DeclarationInfo(.function(function), scope: scope, fileVersion: environment.fileVersion)
    declarations[object] = information
    packageObjects.append(object)
    object.resolver = { [unowned self] in resolveDeclaration(of: $0) }
    if let receiver = function.receiver {
      if case .star = receiver.type.unparenthesized.kind { object.hasPointerReceiver = true }
      return object
    }
    let name = function.name.name
    if name == "init" || (name == "main" && packageName == "main") {
      if let first = function.typeParameters.first {
        let code: DiagnosticCode = name == "init" ? .invalidInit : .invalidMain
        report(code, "func \(name) must have no type parameters", at: first.range)
      }
      if !function.type.parameters.isEmpty || !function.type.results.isEmpty {
        let code: DiagnosticCode = name == "init" ? .invalidInit : .invalidMain
        report(code, "func \(name) must have no arguments and no return values", at: function.name.range)
      }
    }
    if name == "init" {
      if function.body == nil { report(.missingBody, "missing function body", at: function.name.range) }
    } else {
      declare(object, in: packageScope)
    }
    return nil
  }

  /// The type object a receiver names, through pointers, type parameters and aliases of the package.
  private func baseType(of expression: Expression) -> Object? {
    var expression = expression.unparenthesized
    for _ in 0..<50 {
      switch expression.kind {
      case .star(let inner): expression = inner.unparenthesized
      case .index(let inner, _): expression = inner.unparenthesized
      case .parenthesized(let inner): expression = inner
      case .identifier(let identifier):
        guard let object = packageScope.local(identifier.name), case .type = object.kind,
          let information = declarations[object], case .type(let specification, _) = information.kind
        else { return nil }
        if !specification.isAlias { return object }
        expression = specification.type.unparenthesized
      default: return nil
      }
    }
    return nil
  }

  /// The language version a `//go:build go1.N` line asks for; nothing before 1.21 can be asked for.
  private func fileVersion(_ file: File) -> GoVersion? {
    guard let constraint = file.buildConstraint else { return nil }
    let tags = constraint.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "_" || $0 == "!") }
    guard !constraint.contains("||") else { return nil }
    return tags.compactMap { $0.hasPrefix("go1.") ? GoVersion(String($0)) : nil }.max().map {
      max($0, GoVersion(1, 21))
    }
  }

  // MARK: - Imports

  private func collectImports(of file: File, in scope: Scope) -> [Import] {
    file.imports.compactMap { declaration in
      let path = declaration.path
      let package = path == "unsafe" ? Universe.unsafePackage : importer(path)
      if package == nil {
        reportMissing(path, at: declaration.range)
        missingImports.insert(path)
      }
      let last = path.split(separator: "/").last.map(String.init) ?? path
      let name = declaration.name?.name ?? package?.name ?? last
      if let package { description.packageNames[path] = package.name }
      let object = Object(
        .package(path: path), name: name, type: .invalid, range: declaration.range, packagePath: self.path)
      if let package { imported[object] = package }
      if let identifier = declaration.name {
        record(identifier, defines: object)
      } else {
        facts.definitions[declaration.id] = object
      }
      switch name {
      case ".":
        for member in package?.scope.values ?? [:].values where member.isExported {
          _ = scope.insert(member)
          dotImported[ObjectIdentifier(scope), default: [:]][member] = object
        }
      case "_": object.isUsed = true
      case "init": report(.invalidInit, "cannot import package as init - init must be a func", at: declaration.range)
      default: declare(object, in: scope)
      }
      return Import(object: object, path: path, isNamed: declaration.name != nil, isDot: name == ".")
    }
  }

  /// A name may not be declared both in the package and by an import of a file.
  private func verifyFileScope(_ scope: Scope) {
    later { [self] in
      for object in scope.objects.values {
        guard let other = packageScope.local(object.name), case .package(let path) = object.kind else { continue }
        report(
          .redeclared, "\(object.name) already declared through import of package \(object.name) (\(goQuoted(path)))",
          at: other.range, notes: [.init("other declaration of \(object.name)", at: object.range)])
      }
    }
  }
}
