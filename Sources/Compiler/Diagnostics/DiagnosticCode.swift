/// The closed list of what go2swift may report. The raw value is the code users see in brackets. Each case says what
/// the Go specification demands and, after `Example:`, a program that yields exactly this code.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  /// A selector must denote a unique field or method at the shallowest depth.
  ///
  /// Example:
  ///     package p; type a struct{ x int }; type b struct{ x int }; type c struct{ a; b }; func f(v c) int { return v.x }
  case ambiguousSelector = "ambiguous-selector"

  /// A call passes one argument for each parameter; a variadic function takes any number for its last.
  ///
  /// Example:
  ///     package p; func f(int); func g() { f() }
  case argumentCount = "argument-count"

  /// An assignment has as many values as operands on its left, or one call with as many results.
  ///
  /// Example:
  ///     package p; func f() { a, b := 1; _, _ = a, b }
  case assignmentCount = "assignment-count"

  /// The methods of an interface have unique, non-blank names.
  ///
  /// Example:
  ///     package p; type i interface{ _() }
  case blankMethod = "blank-method"

  /// The blank identifier may be used like any other in a declaration or as an operand on the left of an
  /// assignment; it has no value.
  ///
  /// Example:
  ///     package p; func f() int { return _ }
  case blankValue = "blank-value"

  /// Type arguments that are not given must follow from the other arguments, or the call is invalid.
  ///
  /// Example:
  ///     package p; func f[T any](); func g() { f() }
  case cannotInfer = "cannot-infer"

  /// Every constant must be representable in its type.
  ///
  /// Example:
  ///     package p; var x int8 = 1000
  case constantOverflow = "constant-overflow"

  /// A constant with a fraction cannot be converted to an integer type.
  ///
  /// Example:
  ///     package p; var x int = 1.5
  case constantTruncated = "constant-truncated"

  /// A type cannot contain itself, nor a declaration refer to itself without a definition in between.
  ///
  /// Example:
  ///     package p; type t struct{ t }
  case declarationCycle = "declaration-cycle"

  /// If the divisor is a constant, it must not be zero.
  ///
  /// Example:
  ///     package p; func f(x int) int { return x / 0 }
  case divisionByZero = "division-by-zero"

  /// Implementations may disallow multiple case expressions of the same constant; Go's compiler does.
  ///
  /// Example:
  ///     package p; func f(x int) { switch x { case 1: case 1: } }
  case duplicateCase = "duplicate-case"

  /// There can be at most one default case.
  ///
  /// Example:
  ///     package p; func f(x int) { switch x { default: default: } }
  case duplicateDefault = "duplicate-default"

  /// Field names, indices and constant keys of a composite literal are unique.
  ///
  /// Example:
  ///     package p; var x = map[int]int{1: 1, 1: 2}
  case duplicateKey = "duplicate-key"

  /// The methods of a type have unique names, distinct from those of its fields.
  ///
  /// Example:
  ///     package p; type t int; func (t) m() {}; func (t) m() {}
  case duplicateMethod = "duplicate-method"

  /// "An import declaration declares a dependency relation …. It is illegal for a package to import itself, directly or
  /// indirectly."
  ///
  /// Not yielded by one file alone: two packages that import each other do.
  case importCycle = "import-cycle"

  /// The import path names a package that can be found.
  ///
  /// Example:
  ///     package p; import _ "no/such/package"
  case importNotFound = "import-not-found"

  /// In x.(T), T must implement the interface type of x, or the assertion can never hold.
  ///
  /// Example:
  ///     package p; type i interface{ m() }; func f(x i) { _ = x.(int) }
  case impossibleAssertion = "impossible-assertion"

  /// The operators == and != must be defined for the key type of a map.
  ///
  /// Example:
  ///     package p; var m map[func()]int
  case incomparableKey = "incomparable-key"

  /// A value must be assignable to the type of the operand it is assigned to.
  ///
  /// Example:
  ///     package p; var s string = 1
  case incompatibleAssignment = "incompatible-assignment"

  /// A constant index must be in range.
  ///
  /// Example:
  ///     package p; var a [2]int; var x = a[2]
  case indexOutOfBounds = "index-out-of-bounds"

  /// A package variable may not depend on itself.
  ///
  /// Example:
  ///     package p; var x = f(); func f() int { return x }
  case initializationCycle = "initialization-cycle"

  /// The length of an array is a non-negative constant of integer type.
  ///
  /// Example:
  ///     package p; var n = 1; var a [n]int
  case invalidArrayLength = "invalid-array-length"

  /// The operand of a type assertion has interface type, and is no type parameter.
  ///
  /// Example:
  ///     package p; func f(x int) { _ = x.(int) }
  case invalidAssertion = "invalid-assertion"

  /// The arguments of a built-in function have the types it is defined for.
  ///
  /// Example:
  ///     package p; func f(x int) int { return len(x) }
  case invalidBuiltin = "invalid-builtin"

  /// Constants are booleans, runes, integers, floats, complex numbers or strings.
  ///
  /// Example:
  ///     package p; const c []int = nil
  case invalidConstantType = "invalid-constant-type"

  /// A conversion T(x) needs an x that can be converted to T.
  ///
  /// Example:
  ///     package p; var x = int("1")
  case invalidConversion = "invalid-conversion"

  /// The operand of defer is a function or method call.
  ///
  /// Example:
  ///     package p; func f() { defer int(1) }
  case invalidDefer = "invalid-defer"

  /// The left side of := and of a range clause with := are identifiers.
  ///
  /// Example:
  ///     package p; var a []int; func f() { a[0] := 1 }
  case invalidDefinition = "invalid-definition"

  /// An embedded field is a type name T or a pointer to a non-interface type name *T, and T is no type parameter or
  /// pointer.
  ///
  /// Example:
  ///     package p; type q *int; type t struct{ q }
  case invalidEmbedding = "invalid-embedding"

  /// The operand of go is a function or method call.
  ///
  /// Example:
  ///     package p; func f() { go int(1) }
  case invalidGo = "invalid-go"

  /// An index is of integer type or an untyped constant representable as int, and not negative.
  ///
  /// Example:
  ///     package p; var a []int; var x = a[-1]
  case invalidIndex = "invalid-index"

  /// The operand of an indirection *x is a pointer.
  ///
  /// Example:
  ///     package p; func f(x int) { _ = *x }
  case invalidIndirection = "invalid-indirection"

  /// The name init is only for functions with no arguments and no results.
  ///
  /// Example:
  ///     package p; func init(x int) {}
  case invalidInit = "invalid-init"

  /// A goto outside a block cannot jump into it, nor over a declaration of a variable in its scope.
  ///
  /// Example:
  ///     package p; func f() { goto l; x := 1; _ = x; l: }
  case invalidJump = "invalid-jump"

  /// The core type of a composite literal's type is a struct, array, slice or map.
  ///
  /// Example:
  ///     package p; var x = int{1}
  case invalidLiteral = "invalid-literal"

  /// The name main in package main is only for a function with no arguments and no results.
  ///
  /// Example:
  ///     package main; func main() int { return 1 }
  case invalidMain = "invalid-main"

  /// A method with a pointer receiver is in the method set of the pointer type only.
  ///
  /// Example:
  ///     package p; type t struct{}; func (*t) m() {}; func f() { t{}.m() }
  case invalidMethodExpression = "invalid-method-expression"

  /// The core type of a range expression is an array, slice, string, map, channel, integer or iterator function.
  ///
  /// Example:
  ///     package p; func f(x bool) { for range x {} }
  case invalidRange = "invalid-range"

  /// The operand of a receive is a channel that permits receiving.
  ///
  /// Example:
  ///     package p; func f(c chan<- int) { <-c }
  case invalidReceive = "invalid-receive"

  /// A receiver's base type is a defined type of the same package, and neither a pointer nor an interface.
  ///
  /// Example:
  ///     package p; func (int) m() {}
  case invalidReceiver = "invalid-receiver"

  /// The cases of a select statement are send or receive statements.
  ///
  /// Example:
  ///     package p; func f(x int) { select { case x = 1: } }
  case invalidSelectCase = "invalid-select-case"

  /// The channel of a send statement permits sending.
  ///
  /// Example:
  ///     package p; func f(c <-chan int) { c <- 1 }
  case invalidSend = "invalid-send"

  /// Both operands of a shift are integers, the count not negative.
  ///
  /// Example:
  ///     package p; func f(x float64) { _ = x << 1 }
  case invalidShift = "invalid-shift"

  /// The expression of a switch is comparable; that of a type switch has interface type.
  ///
  /// Example:
  ///     package p; func f(x int) { switch x.(type) {} }
  case invalidSwitch = "invalid-switch"

  /// The terms of a union are disjoint; ~T needs a T that is its own underlying type, and no T has methods.
  ///
  /// Example:
  ///     package p; type i interface{ int | int }
  case invalidUnion = "invalid-union"

  /// The construct came with a later version of Go than the package is written in.
  ///
  /// Example:
  ///     //go:build go1.25
  ///     package p; var x = new(1)
  case languageVersion = "language-version"

  /// A struct literal without keys lists an element for each field.
  ///
  /// Example:
  ///     package p; type t struct{ a, b int }; var x = t{1}
  case literalCount = "literal-count"

  /// The text of a literal denotes a value of reasonable size.
  ///
  /// Example:
  ///     package p; var x = 1e1000000000
  case malformedConstant = "malformed-constant"

  /// The operands of a binary operator other than a shift have identical types.
  ///
  /// Example:
  ///     package p; func f(x int, y string) bool { return x == y }
  case mismatchedTypes = "mismatched-types"

  /// break and continue belong in a for, switch or select statement; fallthrough ends a case that is not the last.
  ///
  /// Example:
  ///     package p; func f() { break }
  case misplacedBranch = "misplaced-branch"

  /// Interfaces that are not basic may only be used as type constraints.
  ///
  /// Example:
  ///     package p; var x comparable
  case misplacedConstraint = "misplaced-constraint"

  /// ... belongs to the last parameter of a signature, or the last argument of a variadic call.
  ///
  /// Example:
  ///     package p; func f(int); func g(x []int) { f(x...) }
  case misplacedDots = "misplaced-dots"

  /// iota is the number of a constant specification in its declaration.
  ///
  /// Example:
  ///     package p; var x = iota
  case misplacedIota = "misplaced-iota"

  /// The label of break or continue is that of an enclosing statement of the right kind.
  ///
  /// Example:
  ///     package p; func f() { l: if true { for { continue l } } }
  case misplacedLabel = "misplaced-label"

  /// ~T is a term of an interface. (Elsewhere the grammar refuses it first.)
  case misplacedTilde = "misplaced-tilde"

  /// A type parameter cannot be the right side of a type definition, an embedded term or a constraint by itself.
  ///
  /// Example:
  ///     package p; type t[P any] P
  case misplacedTypeParameter = "misplaced-type-parameter"

  /// x.(type) is only valid in a type switch.
  ///
  /// Example:
  ///     package p; func f(x any) { _ = x.(type) }
  case misplacedTypeSwitch = "misplaced-type-switch"

  /// A function without a body is implemented outside Go.
  ///
  /// Example:
  ///     package main; func f(); func main() { f() }
  case missingBody = "missing-body"

  /// A file or folder is not there, or cannot be read.
  case missingFile = "missing-file"

  /// A generic function or type must be instantiated before it is used.
  ///
  /// Example:
  ///     package p; type t[P any] struct{}; var x t
  case missingInstantiation = "missing-instantiation"

  /// The elements of a map literal have keys.
  ///
  /// Example:
  ///     package p; var x = map[int]int{1}
  case missingKey = "missing-key"

  /// The type has no such field or method.
  ///
  /// Example:
  ///     package p; type t struct{}; func f(x t) { _ = x.y }
  case missingMember = "missing-member"

  /// A function with results ends in a terminating statement.
  ///
  /// Example:
  ///     package p; func f() int {}
  case missingReturn = "missing-return"

  /// The name of a package only appears in a qualified identifier.
  ///
  /// Example:
  ///     package p; import "unsafe"; var x = unsafe
  case misusedPackage = "misused-package"

  /// If any element of a struct literal has a key, every element has.
  ///
  /// Example:
  ///     package p; type t struct{ a, b int }; var x = t{a: 1, 2}
  case mixedLiteral = "mixed-literal"

  /// The files of a folder belong to one package; these name several.
  case mixedPackages = "mixed-packages"

  /// A call with several results cannot stand for a single value.
  ///
  /// Example:
  ///     package p; func f() (int, int); var x = 1 + f()
  case multipleValues = "multiple-values"

  /// go2swift bounds how deeply expressions nest: thousands of parentheses, say, are refused.
  case nestingTooDeep = "nesting-too-deep"

  /// A folder has no Go file that belongs to the build.
  case noGoFiles = "no-go-files"

  /// := declares at least one new variable on its left side.
  ///
  /// Example:
  ///     package p; func f(a int) { a := 1; a := 2; _ = a }
  case noNewVariables = "no-new-variables"

  /// A call of a function without results has no value.
  ///
  /// Example:
  ///     package p; func f() {}; func g() { _ = f() + 1 }
  case noValue = "no-value"

  /// The condition of if and for is boolean.
  ///
  /// Example:
  ///     package p; func f(x int) { if x {} }
  case nonBooleanCondition = "non-boolean-condition"

  /// The operand of ++ and -- is numeric.
  ///
  /// Example:
  ///     package p; func f(x string) { x++ }
  case nonNumericStep = "non-numeric-step"

  /// Only package main can be run; a library has no beginning.
  case notAProgram = "not-a-program"

  /// Where a type is expected, a name must denote one.
  ///
  /// Example:
  ///     package p; var x int; var y x
  case notAType = "not-a-type"

  /// A type is not a value.
  ///
  /// Example:
  ///     package p; var x = int
  case notAnExpression = "not-an-expression"

  /// Only values of function type can be called.
  ///
  /// Example:
  ///     package p; func f(x int) { x() }
  case notCallable = "not-callable"

  /// The value of a constant declaration is a constant expression.
  ///
  /// Example:
  ///     package p; var x = 1; const c = x
  case notConstant = "not-constant"

  /// Only generic types and functions take type arguments.
  ///
  /// Example:
  ///     package p; type t int; var x t[int]
  case notGeneric = "not-generic"

  /// Only arrays, pointers to arrays, slices, strings and maps can be indexed.
  ///
  /// Example:
  ///     package p; func f(x int) { _ = x[0] }
  case notIndexable = "not-indexable"

  /// Only strings, addressable arrays, pointers to arrays and slices can be sliced.
  ///
  /// Example:
  ///     package p; func f(x int) { _ = x[:] }
  case notSliceable = "not-sliceable"

  /// A range clause has at most as many iteration variables as the range expression yields values.
  ///
  /// Example:
  ///     package p; func f(c chan int) { for i, v := range c { _, _ = i, v } }
  case rangeVariables = "range-variables"

  /// No identifier may be declared twice in the same block.
  ///
  /// Example:
  ///     package p; var x int; var x string
  case redeclared = "redeclared"

  /// A return statement lists a value for each result.
  ///
  /// Example:
  ///     package p; func f() int { return 1, 2 }
  case resultCount = "result-count"

  /// What belongs to go2swift itself is missing or broken: the runtime, the Swift compiler, the cache.
  case setup = "setup"

  /// A return without values may not appear where another entity shadows a result.
  ///
  /// Example:
  ///     package p; func f() (x int) { { x := 1; _ = x; return } }
  case shadowedResult = "shadowed-result"

  /// The Swift compiler refused the output: the fault is in go2swift, not in the Go program.
  case swiftCompiler = "swift-compiler"

  /// The text is not Go. The specification's grammar decides.
  ///
  /// Example:
  ///     package p; func f( {
  case syntaxError = "syntax-error"

  /// There is at most one type argument for each type parameter.
  ///
  /// Example:
  ///     package p; type t[P any] struct{}; var x t[int, int]
  case typeArgumentCount = "type-argument-count"

  /// The operand of & is addressable, or a composite literal.
  ///
  /// Example:
  ///     package p; func f() int; var x = &f()
  case unaddressable = "unaddressable"

  /// The left side of an assignment is addressable, a map index expression or the blank identifier.
  ///
  /// Example:
  ///     package p; func f() { 1 = 2 }
  case unassignable = "unassignable"

  /// Built-in functions can only appear in call expressions.
  ///
  /// Example:
  ///     package p; var x = len
  case uncalledBuiltin = "uncalled-builtin"

  /// The label of goto, break or continue is declared in the same function.
  ///
  /// Example:
  ///     package p; func f() { goto l }
  case undefinedLabel = "undefined-label"

  /// Every identifier must be declared.
  ///
  /// Example:
  ///     package p; var x = y
  case undefinedName = "undefined-name"

  /// The operator is defined for the types of its operands.
  ///
  /// Example:
  ///     package p; func f(x string) { _ = -x }
  case undefinedOperator = "undefined-operator"

  /// Only exported names of another package can be referred to.
  ///
  /// Example:
  ///     package p; import "sync"; var x sync.noCopy
  case unexportedName = "unexported-name"

  /// A version of Go that go2swift does not know.
  case unknownVersion = "unknown-version"

  /// A type argument satisfies the constraint of its type parameter.
  ///
  /// Example:
  ///     package p; func f[T comparable](T) {}; func g() { f(func() {}) }
  case unsatisfiedConstraint = "unsatisfied-constraint"

  /// Go has it, go2swift does not translate it yet; the ledger lists the construct.
  case unsupported = "unsupported"

  /// A composite literal names its type, unless it is an element of another that does. (Elsewhere the grammar refuses it
  /// first.)
  case untypedLiteral = "untyped-literal"

  /// nil has no type of its own.
  ///
  /// Example:
  ///     package p; var x = nil
  case untypedNil = "untyped-nil"

  /// An expression statement is a call or a receive.
  ///
  /// Example:
  ///     package p; func f(x int) { x + 1 }
  case unusedExpression = "unused-expression"

  /// Every imported package is used.
  ///
  /// Example:
  ///     package p; import "unsafe"
  case unusedImport = "unused-import"

  /// It is illegal to define a label that is never used.
  ///
  /// Example:
  ///     package p; func f() { l: for {} }
  case unusedLabel = "unused-label"

  /// Implementations may refuse variables that are never used; Go's compiler does.
  ///
  /// Example:
  ///     package p; func f() { x := 1 }
  case unusedVariable = "unused-variable"

  /// The output cannot be written.
  case unwritableOutput = "unwritable-output"
}
