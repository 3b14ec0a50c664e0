import Diagnostics

/// A statement with the comments that stand above and behind it.
package struct Statement: Sendable {
  package var kind: Kind
  package let origin: SourceRange?
  package var trivia: Trivia
  package init(_ kind: Kind, origin: SourceRange? = nil, trivia: Trivia = Trivia()) {
    self.kind = kind
    self.origin = origin
    self.trivia = trivia
  }

  package indirect enum Kind: Sendable {
    // MARK: Built from Go
    /// `var a, b = …` or `a, b := …`: new variables, existing places and blanks on the left. A value of tuple type is
    /// taken apart; several values correspond one by one; no value leaves zero.
    case define([Target], [Expression])
    /// `a, b = x, y`: operands of places and values first, then the assignments from left to right.
    case assign([Target], [Expression])
    /// `a += x`
    case compound(Expression, ArithmeticOperator, Expression)
    case expression(Expression)
    case send(channel: Expression, value: Expression)
    case go(Call)
    case `defer`(Call)
    case `return`([Expression])
    case panic(Expression)
    case block([Statement])
    case `if`(initial: Statement?, condition: Expression, then: [Statement], otherwise: [Statement]?)
    case loop(Loop)
    case range(RangeLoop)
    case `switch`(Switch)
    case typeSwitch(TypeSwitch)
    case select(Select)
    case `break`(label: String?)
    case `continue`(label: String?)
    case `fallthrough`
    case goto(String)
    /// A label on the statement that follows it.
    case labeled(String, Statement)
    /// A lock operation: `mu.Lock()`. The receiver is the place of the lock.
    case lock(LockOperation, Expression)
    /// A type or constant declared in a function.
    case declaration(Item)
    /// The receiver, which the method follows next, may be the nil pointer of an interface (NilReceivers).
    case checkReceiver
    /// Comments that stand at the end of a block.
    case comment

    // MARK: Left by passes
    /// A Swift `defer` at the top of a scope (LowerDefer).
    case scopeExit([Statement])
    /// A body that unwinds through a DeferStack (LowerDefer): see the mapping article. `rethrows` tells
    /// `try defers.run()` from `defers.runFatally()`.
    /// With `catchesPanics` the body's operations throw and a panic runs the deferred calls; without, the stack only
    /// orders what is deferred under conditions or in loops.
    case unwinding(defers: Variable, body: [Statement], catchesPanics: Bool, rethrows: Bool)
    /// `if case let (a, b) = value, condition { … }`: the new variables are seen in the condition and in `then` only
    /// (HoistInitials).
    case ifBinding([Target], Expression, condition: Expression, then: [Statement], otherwise: [Statement]?)
    /// A reading begins, and ends with the scope (BorrowLoads).
    /// `pauses` tells whether it does so in between.
    case reading(Variable, pauses: Bool)
    /// A statement that may park, for which a reading pauses (BorrowLoads).
    case paused(reading: Variable, Statement)
    /// `defers.push { … }`
    case pushDefer(defers: Variable, Function)
    /// `label: do { … }`
    case labeledBlock(String, [Statement])
    /// `for i in low..<high` with an increment of one (LowerLoops). `isKnownNonnegative`: a half-open range cannot trap.
    case countingLoop(
      label: String?, Variable, low: Expression, high: Expression, isKnownNonnegative: Bool, [Statement])
    /// `while condition` (LowerLoops).
    case whileLoop(label: String?, Expression, [Statement])
    /// `switch select(…)` with the receives bound in the clauses (LowerSelect).
    case selectSwitch(label: String?, [SelectSwitchClause])
  }
}

/// Comments and blank lines around a statement or declaration, as the Go had them; texts with their markers, and an
/// empty text where the source leaves a line empty between two comments or behind the last.
package struct Trivia: Sendable {
  package var leading: [String]
  package var trailing: String?
  package var hasBlankLineBefore: Bool
  package init(leading: [String] = [], trailing: String? = nil, hasBlankLineBefore: Bool = false) {
    self.leading = leading
    self.trailing = trailing
    self.hasBlankLineBefore = hasBlankLineBefore
  }
}

/// The left side of a definition or assignment.
package enum Target: Sendable {
  case new(Variable)
  case place(Expression)
  case blank
}

extension Target {
  /// The variable that the target sets as a whole.
  package var variable: Variable? {
    switch self {
    case .new(let variable): return variable
    case .place(let place):
      if case .variable(let variable) = place.kind { return variable }
      return nil
    case .blank: return nil
    }
  }
}

/// What `go` and `defer` call; arguments (and the receiver) are evaluated at the statement.
package struct Call: Sendable {
  /// A `call`, `methodCall`, `builtin`, or a statement-like operation in a closure.
  package var expression: Expression
  package init(_ expression: Expression) { self.expression = expression }
}

package struct Loop: Sendable {
  package var label: String?
  package var initial: Statement?
  package var condition: Expression?
  package var post: Statement?
  package var body: [Statement]
  /// Each iteration has its own copy of the variables (Go 1.22).
  package var isPerIteration: Bool
  package init(
    label: String? = nil, initial: Statement?, condition: Expression?, post: Statement?, body: [Statement],
    isPerIteration: Bool
  ) {
    self.label = label
    self.initial = initial
    self.condition = condition
    self.post = post
    self.body = body
    self.isPerIteration = isPerIteration
  }
}

package struct RangeLoop: Sendable {
  /// By the subject's type, made explicit.
  package enum Kind: String, Sendable {
    case integer, slice, array, arrayPointer, string, map, channel, function
    /// What one of the `standardSequences` gives, where the loop stands: Swift has a sequence for it.
    case sequence
  }
  package var label: String?
  package var kind: Kind
  package var key: Target?
  package var value: Target?
  package var subject: Expression
  package var body: [Statement]
  /// Each iteration has its own copy of the variables it defines (Go 1.22).
  package var isPerIteration = true
  package init(label: String? = nil, kind: Kind, key: Target?, value: Target?, subject: Expression, body: [Statement]) {
    self.label = label
    self.kind = kind
    self.key = key
    self.value = value
    self.subject = subject
    self.body = body
  }
}

package struct Switch: Sendable {
  package var label: String?
  package var initial: Statement?
  /// Nil for `switch { case condition: }`.
  package var tag: Expression?
  package var clauses: [Clause]
  package struct Clause: Sendable {
    /// Conditions when there is no tag; empty for default. Values have the tag's type.
    package var values: [Expression]
    package var isDefault: Bool
    package var body: [Statement]
    package var trivia: Trivia
    package init(values: [Expression], isDefault: Bool, body: [Statement], trivia: Trivia = Trivia()) {
      self.values = values
      self.isDefault = isDefault
      self.body = body
      self.trivia = trivia
    }
  }
  package init(label: String? = nil, initial: Statement?, tag: Expression?, clauses: [Clause]) {
    self.label = label
    self.initial = initial
    self.tag = tag
    self.clauses = clauses
  }
}

package struct TypeSwitch: Sendable {
  package var label: String?
  package var initial: Statement?
  package var subject: Expression
  package var clauses: [Clause]
  package struct Clause: Sendable {
    /// Nil stands for `case nil`.
    package var types: [IRType?]
    package var isDefault: Bool
    /// The variable of `switch v := x.(type)` in this clause; nil when there is none or it is not used here.
    package var binding: Variable?
    package var body: [Statement]
    package var trivia: Trivia
    package init(types: [IRType?], isDefault: Bool, binding: Variable?, body: [Statement], trivia: Trivia = Trivia()) {
      self.types = types
      self.isDefault = isDefault
      self.binding = binding
      self.body = body
      self.trivia = trivia
    }
  }
  package init(label: String? = nil, initial: Statement?, subject: Expression, clauses: [Clause]) {
    self.label = label
    self.initial = initial
    self.subject = subject
    self.clauses = clauses
  }
}

package struct Select: Sendable {
  package var label: String?
  package var clauses: [Clause]
  package enum Communication: Sendable {
    case send(channel: Expression, value: Expression)
    /// Targets for the value and the ok flag; `isDefinition` tells `:=` from `=`.
    case receive(channel: Expression, value: Target?, ok: Target?)
    case `default`
  }
  package struct Clause: Sendable {
    package var communication: Communication
    package var body: [Statement]
    package var trivia: Trivia
    package init(communication: Communication, body: [Statement], trivia: Trivia = Trivia()) {
      self.communication = communication
      self.body = body
      self.trivia = trivia
    }
  }
  package init(label: String? = nil, clauses: [Clause]) {
    self.label = label
    self.clauses = clauses
  }
}

/// A clause after LowerSelect: channels and values are constants or immutable variables; the received value is bound by
/// the first statement of the body.
package struct SelectSwitchClause: Sendable {
  package var communication: Select.Communication
  package var body: [Statement]
  package var trivia: Trivia
  package init(communication: Select.Communication, body: [Statement], trivia: Trivia) {
    self.communication = communication
    self.body = body
    self.trivia = trivia
  }
}

package enum LockOperation: String, Sendable {
  case lock = "Lock", unlock = "Unlock", readLock = "RLock", readUnlock = "RUnlock"
}
