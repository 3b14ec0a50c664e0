import Diagnostics

/// An expression of known type. Places (what can be assigned to or have its address taken) are the expressions of kind
/// `variable`, `field`, `index` (of slices, arrays, maps) and `dereference`.
package struct Expression: Sendable {
  package var kind: Kind
  package var type: IRType
  package let origin: SourceRange?
  package init(_ kind: Kind, _ type: IRType, origin: SourceRange? = nil) {
    self.kind = kind
    self.type = type
    self.origin = origin
  }

  package indirect enum Kind: Sendable {
    // MARK: Values
    case constant(ConstantValue)
    /// A named constant of the program or of a standard package: read by name, here with what it is worth.
    case constantName(String, package: String?, value: ConstantValue)
    /// The zero value of the expression's type; `nil` for pointers, slices, maps, channels, functions, interfaces.
    case zero
    case variable(Variable)
    /// A package-level function of the program, or of a package, as a value or callee. Type arguments are explicit
    /// only where Swift could not infer them.
    case function(String, package: String?, typeArguments: [IRType])
    /// A variable of a standard package (`os.Args`).
    case packageVariable(String, package: String)
    case closure(Function)

    // MARK: Places
    /// A field, embedding made explicit: promotion is a chain of these. The base is a struct value or place, or a
    /// pointer to one (`isThroughPointer`: the pointer is dereferenced, nil panics).
    case field(Expression, name: String, isThroughPointer: Bool)
    /// Of a slice, array, pointer to array (`isThroughPointer`), string or map; by the base's type.
    case index(Expression, Expression)
    /// `m[k]` with comma-ok: type is a tuple of value and bool.
    case mapLookup(Expression, Expression)
    case dereference(Expression)
    /// `&place`, or `&T{…}` where the operand is a composite.
    case address(Expression)

    // MARK: Operations
    /// Arithmetic and bit operations with Go's semantics: `+ - * / % & | ^ &^ << >>`, string `+`; operands have the
    /// expression's type, except shift counts.
    case binary(ArithmeticOperator, Expression, Expression)
    /// `== != < <= > >=`; operands have one type.
    case comparison(ComparisonOperator, Expression, Expression)
    case isNil(Expression, negated: Bool)
    case logical(LogicalOperator, Expression, Expression)
    case not(Expression)
    /// `-x`, `^x` (complement), `+x` is dropped by the builder.
    case negate(Expression)
    case complement(Expression)
    case slice(Expression, low: Expression?, high: Expression?, max: Expression?)
    /// Between types with identical underlying types, between numbers, strings and byte or rune slices.
    case convert(Expression, ConversionKind)
    /// A concrete value becomes an interface value (`any` or named) or an interface becomes a wider one.
    case toInterface(Expression)
    /// `x.(T)` with T the expression's type; comma-ok: the type is a tuple.
    case typeAssertion(Expression, to: IRType, commaOK: Bool)

    // MARK: Calls
    /// Arguments are already converted to the parameters' types; variadic extra arguments are in `variadic`.
    case call(Expression, Arguments)
    /// A method call with the receiver adjusted to what the method wants (value or pointer).
    case methodCall(Expression, Method, Arguments)
    /// `x.M` as a value: the receiver is bound when evaluated.
    case methodValue(Expression, Method)
    case builtin(Builtin, [Expression])

    // MARK: Composites
    /// `T{f: x}` in the order of the source; missing fields are zero.
    case structLiteral([(name: String, value: Expression)])
    /// Slice or array; index nil continues from the one before.
    case listLiteral([(index: Int?, value: Expression)], length: Int)
    case mapLiteral([(key: Expression, value: Expression)])
    case tuple([Expression])
    /// `new(T)`: type is the pointer.
    case new
    /// `make([]T, n, c)`, `make(map[K]V, n)`, `make(chan T, n)` by the expression's type.
    case make([Expression])

    // MARK: Concurrency
    /// `<-c`; comma-ok: the type is a tuple.
    case receive(Expression, commaOK: Bool)
    /// A function of sync/atomic on an address, or a method of an atomic type.
    case atomic(AtomicOperation)
    case recover

    // MARK: Left by passes
    /// A call, elsewhere than in a `defer`, of a function that recovers: it finds nothing to recover (FindPanics).
    case sheltered(Expression)
    /// A pointer or interface that Go finds to be nil here, which panics (LowerDefer).
    case nonNil(Expression)
    /// A loop over an iterator function that may call the body when it must not (LowerRangeOverFunction).
    case looping(over: Expression, body: Expression)
    /// A method value that something generic holds, as an optional said to be one (WrapThrowingClosures).
    case held(Expression)
    /// Go copies here and the type's representation needs it said (CopyValues).
    case copy(Expression)
    /// The value of case `index` of the select that encloses it (LowerSelect): `c.received()`.
    case received(Expression, commaOK: Bool)
    /// An operand that a reading borrows, or that comes of something borrowed (BorrowLoads). The reading is nil where the
    /// operand needs none.
    case borrowing(Borrowing, Expression, reading: Variable?)
    /// The receiver of the current method as `self` (ChooseNames).
    case receiver
  }
}

/// How an expression has to do with what is borrowed.
package enum Borrowing: String, Sendable {
  /// An atomic load, a map lookup or a call that is given the reading: its result is borrowed.
  case lent
  /// A copy of what a borrowed pointer points at.
  case copied
  /// What a borrowed pointer points at, borrowed with it.
  case value
  /// A new value that goes the way of a borrowed one.
  case made
  /// A method call on a borrowed object.
  case called
  /// What is borrowed, counted: it is stored, returned or given away.
  case retained
  /// A call whose result would be borrowed, where nothing is: a reading of its own, and a copy.
  case kept
  /// A variable that is given away and holds nothing any more (GiveAway).
  case consumed
}

package enum ArithmeticOperator: String, Sendable {
  case add = "+", subtract = "-", multiply = "*", divide = "/", remainder = "%"
  case and = "&", or = "|", exclusiveOr = "^", andNot = "&^", shiftLeft = "<<", shiftRight = ">>"
}

package enum ComparisonOperator: String, Sendable {
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
}

package enum LogicalOperator: String, Sendable { case and = "&&", or = "||" }

package enum ConstantValue: Hashable, Sendable {
  case bool(Bool)
  /// Decimal digits with an optional sign; `spelling` is how the source wrote it where that is valid Swift (`0xff`).
  case integer(String, spelling: String?)
  /// A rune literal keeps its spelling (`'a'`) for the comment; the value is decimal.
  case rune(String, spelling: String)
  /// The shortest decimal or hexadecimal text that denotes the value exactly in its type.
  case float(String)
  case complex(real: String, imaginary: String)
  case string([UInt8])
}

extension Expression {
  /// What a constant is worth, by name or not, also where it is converted to another integer type, which holds it; nil
  /// where the expression is no constant.
  package var constantValue: ConstantValue? {
    switch kind {
    case .constant(let value), .constantName(_, _, let value): value
    case .convert(let operand, .rename), .convert(let operand, .integer): operand.constantValue
    default: nil
    }
  }
}

package enum ConversionKind: Sendable {
  /// Between integer types, by truncation or extension.
  case integer
  case integerToFloat, floatToInteger, float, complex
  case stringToBytes, stringToRunes, bytesToString, runesToString, integerToString
  /// Same underlying type: only the name changes (wrap, unwrap, or struct to struct).
  case rename
  /// `unsafe.Pointer(p)` and back, after inference a change of nothing.
  case pointer
  case sliceToArray
}

package struct Arguments: Sendable {
  package var positional: [Expression]
  /// The extra arguments of a variadic call, nil when the callee isn't variadic.
  package var variadic: Variadic?
  package enum Variadic: Sendable {
    case elements([Expression])
    /// `f(s...)`
    case slice(Expression)
  }
  package init(_ positional: [Expression], variadic: Variadic? = nil) {
    self.positional = positional
    self.variadic = variadic
  }
  /// All operands, in order.
  package var all: [Expression] {
    switch variadic {
    case nil: positional
    case .elements(let elements): positional + elements
    case .slice(let slice): positional + [slice]
    }
  }
}

/// The method a call goes to.
package struct Method: Sendable {
  package let name: String
  /// The declared type of the receiver's base, or the interface.
  package let owner: TypeName?
  package let isInterfaceMethod: Bool
  package let hasPointerReceiver: Bool
  package let type: FunctionType
  package init(name: String, owner: TypeName?, isInterfaceMethod: Bool, hasPointerReceiver: Bool, type: FunctionType) {
    self.name = name
    self.owner = owner
    self.isInterfaceMethod = isInterfaceMethod
    self.hasPointerReceiver = hasPointerReceiver
    self.type = type
  }
}

package enum Builtin: String, Sendable {
  case append, appendSlice = "append…", cap, clear, close, complex, copy, delete, imag, len, max, min, panic, print,
    println
  case real
}

/// One atomic operation. The cell is a place (`x.n`), a pointer (`p` in `atomic.AddInt64(p, 1)`), or an object of a
/// type of sync/atomic.
package struct AtomicOperation: Sendable {
  package enum Operation: String, Sendable {
    case load = "Load", store = "Store", add = "Add", swap = "Swap", compareAndSwap = "CompareAndSwap"
    case and = "And", or = "Or"
  }
  package enum Cell: Sendable {
    /// A field or variable that is, or becomes, an atomic object.
    case object
    /// Any `*int32` and the like.
    case pointer
  }
  package let operation: Operation
  package var cell: Expression
  package var cellKind: Cell
  /// The type of the value in the cell.
  package var valueType: IRType
  package var arguments: [Expression]
  /// The Go function's name when it was one (`AddInt64`), nil for a method.
  package let functionName: String?
  /// A store into an `atomic.Value` panics on nil and on a value of another type than before.
  package var mayPanic: Bool {
    var type = cell.type
    if case .pointer(let target) = type { type = target }
    return type == .named(TypeName(package: "atomic", "Value")) && operation != .load
  }
  package init(
    operation: Operation, cell: Expression, cellKind: Cell, valueType: IRType, arguments: [Expression],
    functionName: String?
  ) {
    self.operation = operation
    self.cell = cell
    self.cellKind = cellKind
    self.valueType = valueType
    self.arguments = arguments
    self.functionName = functionName
  }
}
