import Diagnostics

/// A translated package: its files with their items in source order, and the table of types.
package final class Program: @unchecked Sendable {
  package let packageName: String
  /// What other packages call it, and the name of its enum: the package's name, or a longer one where that is taken.
  package var qualifier: String
  package let importPath: String
  /// Members are emitted at the top level (the root package) or inside `enum qualifier`.
  package var isRoot = true
  package var files: [File] = []
  /// Every named type the program mentions, its own and the standard packages'.
  package var types: [TypeName: TypeDeclaration] = [:]
  /// What sets the package variables with effects, in initialisation order, and calls the `init` functions.
  package let initialization = Function(name: "init")
  package var initializers: [Statement] {
    get { initialization.body ?? [] }
    set { initialization.body = newValue }
  }
  /// The packages that are used, by the names they have here.
  package var imports: [String] = []
  /// Types that the runtime has under this package's name and the sources have not: a package below the root passes
  /// them on.
  package var siblingTypes: [String] = []
  /// The translated packages that this one imports, and those that they import, by qualifier; their passes have run.
  package var imported: [String: Program] = [:]
  /// Those of them that have something to initialise, in order.
  package var initializedImports: [String] = []
  /// The program has several packages, and one of them calls `runtime.Goexit`.
  package var mayExitElsewhere = false
  /// Types of this package of which importers put pointers into interfaces.
  package var pointedByImporters: Set<String> = []
  /// The methods of interfaces that importers may ask values of this package for.
  package var interfacesOfImporters: Set<Set<String>> = []
  /// The names by which all packages that are translated are known.
  package var translatedPackages: Set<String> = []
  /// The types of this package of which importers put values into interfaces that know their methods.
  package var givenByImporters: Set<String> = []
  /// Those of which importers make copies where no expression says so.
  package var copiedByImporters: Set<String> = []
  /// The methods of the interfaces that other packages ask values for.
  package var askedElsewhere: Set<Set<String>> = []
  /// The methods of all interfaces that other packages may look for in values of this one.
  package var interfacesAskedElsewhere: Set<Set<String>> { askedElsewhere.union(interfacesOfImporters) }
  /// The variables of this package that importers assign to, and those whose addresses they take.
  package var assignedByImporters: Set<String> = []
  package var addressedByImporters: Set<String> = []
  /// The fields and variables of this package on which importers work atomically.
  package var atomicElsewhere = AtomicPlaces()
  /// What packages that are finished have said of types.
  package var conformancesElsewhere: Set<Conformance> = []
  /// What this one says of types of other packages (FindConformances).
  package var foreignConformances: [Conformance] = []
  /// What a pass decided about a construct and why, for `explain`.
  package var decisions: [Decision] = []

  /// Of a library: what it exports throws the panics that it cannot recover, instead of ending the program.
  package var throwsPanics = false

  /// What may throw a panic besides functions known by name (FindPanics).
  package var throwing = Throwing()

  /// The types of iterator functions some of which may go on when they must not (FindPanics).
  package var unrulyIterators: Set<FunctionType> = []

  /// The type parameters some of whose values share, in Swift, what Go's have each for themselves (CopyValues).
  package var copiedTypeParameters: Set<String> = []

  /// What may hold a value that cannot be compared (FindUncomparable).
  package var uncomparable = Uncomparable()

  /// The type arguments of every use of a generic function.
  package var instantiations: [Instantiation] = []

  package struct Instantiation: Hashable, Sendable {
    package let function: String
    package let package: String?
    package var arguments: [IRType]
    /// Those of parameters that are no more (EraseCoreTypes).
    package var erased: [IRType] = []
    package init(function: String, package: String?, arguments: [IRType]) {
      self.function = function
      self.package = package
      self.arguments = arguments
    }
  }

  package struct Throwing: Sendable {
    /// Calls through values of these types may throw; the types are spelled `throws(GoPanic)`.
    package var functionTypes: Set<FunctionType> = []
    /// Names of interface methods whose calls may throw.
    package var interfaceMethods: Set<String> = []
    /// The `standardCallbacks` whose methods may panic, and `sync.Pool.*` when what makes new values may.
    package var callers: Set<String> = []
    /// The names of these methods.
    package var callbacks: Set<String> = []
    /// The methods, with the types that have them, that may panic where somebody can recover, but may not throw, because
    /// a standard interface asks for them: calls of them run in the runtime's `recoverably`.
    package var silenced: [String: Set<TypeName>] = [:]
  }

  package init(packageName: String, importPath: String) {
    self.packageName = packageName
    qualifier = packageName
    self.importPath = importPath
  }

  package struct File: Sendable {
    package let name: String
    /// Comments above the package clause and between it and the first declaration.
    package var header: [String]
    package var items: [Item]
    /// Comments behind the last declaration.
    package var footer: [String]
    package init(name: String, header: [String], items: [Item], footer: [String] = []) {
      self.name = name
      self.header = header
      self.items = items
      self.footer = footer
    }
  }

  package struct Decision: Sendable {
    package let construct: String
    package let outcome: String
    package let reason: String
    package let origin: SourceRange?
    package init(construct: String, outcome: String, reason: String, origin: SourceRange?) {
      self.construct = construct
      self.outcome = outcome
      self.reason = reason
      self.origin = origin
    }
  }
}

/// A declaration at file level (types and constants also inside functions).
package indirect enum Item: Sendable {
  case type(TypeDeclaration)
  case function(Function)
  case variable(GlobalVariable)
  case constants([ConstantDeclaration])
}

package struct GlobalVariable: Sendable {
  package var variables: [Variable]
  /// Nil: zero.
  package var value: Expression?
  /// Set by `initializePackage` rather than where it is declared (InitializeGlobals).
  package var isInitializedLater = false
  package var trivia: Trivia
  package init(variables: [Variable], value: Expression?, trivia: Trivia) {
    self.variables = variables
    self.value = value
    self.trivia = trivia
  }
}

package struct ConstantDeclaration: Sendable {
  package let name: String
  package var swiftName: String
  package let type: IRType
  package let value: ConstantValue
  package let trivia: Trivia
  package let origin: SourceRange?
  package init(name: String, type: IRType, value: ConstantValue, trivia: Trivia, origin: SourceRange?) {
    self.name = name
    swiftName = name
    self.type = type
    self.value = value
    self.trivia = trivia
    self.origin = origin
  }
}

/// A named type of the program or of a standard package.
package final class TypeDeclaration: @unchecked Sendable {
  package enum Shape: Sendable {
    case structure([FieldDeclaration])
    case interface([MethodRequirement])
    /// Any other underlying type.
    case defined(IRType)
    case alias(IRType)
  }
  package let name: TypeName
  /// The name in the source, which types of several functions may have.
  package var goName: String
  package var typeParameters: [TypeParameter] = []
  package var shape: Shape
  package let origin: SourceRange?
  package var trivia = Trivia()
  /// Made for a struct literal type (NameAnonymousTypes).
  package var isUnnamed = false
  /// Declared in this program (false: in a package it imports).
  package let isOwn: Bool
  /// Declared in an imported package that is translated, too: what follows says what it became there.
  package var isTranslated = false
  package var isExported: Bool { name.name.first?.isUppercase ?? false }
  /// Methods declared on it, value and pointer receivers.
  package var methods: [Function] = []
  /// Of a standard type: the runtime's class has identity.
  package var hasIdentityDirective = false
  /// A standard type with identity of which the runtime makes copies.
  package var isCopiedByRuntime: Bool {
    !isOwn && hasIdentityDirective && (name.package == "sync" || name.package == "atomic")
  }

  // ChooseRepresentations
  package enum Representation: String, Sendable { case structure, object, wrapper, protocolType, alias }
  package var representation: Representation = .structure
  /// The type can be compared with `==` (and used as a key) and something does.
  package var isComparable = false
  /// Something compares values of the type as such, not only what an `any` holds.
  package var isComparedAsValue = false
  /// `copy()`, `assign(_:)`, a memberwise initialiser are used and must be emitted.
  package var needsCopy = false
  package var needsAssign = false
  package var needsMemberwiseInitializer = false
  /// The interfaces of the program (and `error`) that the type satisfies and is converted to.
  package var conformances: [TypeName] = []
  /// The interfaces that a pointer to the type satisfies, where it is not the object itself and is put into interfaces.
  package var pointerConformances: [TypeName] = []
  /// What stands for the pointer there.
  package var pointerName: String?
  package var reason = ""

  // FindPanics
  /// One of the methods by which it is printed may panic.
  package var textMayPanic = false

  // ChooseNames
  package var swiftName: String

  package init(name: TypeName, shape: Shape, origin: SourceRange?, isOwn: Bool) {
    self.name = name
    self.shape = shape
    self.origin = origin
    self.isOwn = isOwn
    goName = name.name
    swiftName = name.name
  }
}

package struct FieldDeclaration: Sendable {
  package let name: String
  package var swiftName: String
  package var type: IRType
  package let isEmbedded: Bool
  package var trivia: Trivia
  /// The field became an atomic object because only sync/atomic's functions touch it (ChooseRepresentations).
  package var isAtomicObject = false
  package init(name: String, type: IRType, isEmbedded: Bool, trivia: Trivia) {
    self.name = name
    swiftName = name
    self.type = type
    self.isEmbedded = isEmbedded
    self.trivia = trivia
  }
}

extension Program {
  /// Whether a function that the program uses has type parameters.
  package func isGeneric(_ function: String, _ package: String?) -> Bool {
    instantiations.contains { $0.function == function && $0.package == package }
  }
}
