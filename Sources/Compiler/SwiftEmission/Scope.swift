import IR
import SwiftPrinting

/// The place in a function where emission is.
struct Scope {
  var function: Function?
  var receiver: Variable?
  var receiverType: TypeName?
  var typeParameters: [TypeParameter] = []
  /// The receiver may be nil: `self` is an optional.
  var isReceiverOptional = false
  /// How the receiver is spelled: as `self` (left out before members), or by its own name when the method works on a
  /// copy or a cell of it.
  var receiverName: String?
  /// Panics leave by `throw` here, so operations that may panic have their throwing flavour.
  var isThrowing = false
  /// Inside a closure `self.` is written out.
  var isInClosure = false
  /// Swift names of the function's variables: a member of that name needs `self.`.
  var localNames: Set<String> = []
  /// Names of the members of the receiver's type: a free function or package of that name needs its module.
  var memberNames: Set<String> = []
  /// In a type's place, where Swift finds no members.
  var isInTypePosition = false
  /// What is emitted is assigned to, so that an element on the way must be a place, not a value.
  var isSetting = false
  /// In the condition of an `if` or the like a closure cannot stand behind the parentheses.
  var isInCondition = false
  /// What throws here leaves through the closure: it is run by `go`.
  var isDelayed = false
  /// Go shows the text in no trace.
  var isHidden = false
  /// The Go function the text belongs to, where it is not the one being emitted.
  var goName: String?
  /// The label an unlabelled `break` needs, because the construct it leaves is an `if` in Swift.
  var breakLabel: String?
}

extension Emitter {
  /// Emits with another scope, then comes back to this one.
  func inside<Result>(_ change: (inout Scope) -> Void, _ body: () -> Result) -> Result {
    let outer = scope
    defer { scope = outer }
    change(&scope)
    return body()
  }

  /// The expression with `try` before it when something in it throws; where panics end the program, what is thrown
  /// does.
  func tried(_ build: () -> Fragment) -> Fragment {
    let outer = needsTry
    needsTry = false
    defer { needsTry = outer }
    var fragment = build()
    guard needsTry else { return fragment }
    hasThrown = true
    let stands = fragment.isCalledLiteral && fragment.document.breaksForCertain
    fragment.document = stands ? "try" + .nest([.hardline, fragment.document]) : "try " + fragment.document
    fragment.precedence = .trying
    return fragment
  }

  /// An expression between a keyword and the brace of its block.
  func condition(_ node: Expression, _ expectation: Expectation = .known) -> Document {
    inside {
      $0.isInCondition = true
    } _: {
      // A truth value with a name of its own is none of Swift's.
      guard isWrapper(node.type), underlying(node.type) == .bool else { return root(node, expectation) }
      if case .convert(let inner, .rename) = node.kind, inner.type == .bool { return root(inner, expectation) }
      return tried { Fragment(value(of: node)) }.document
    }
  }

  /// The operation of the scope's flavour; the throwing one makes a `try` necessary.
  func flavoured<Result>(fatal: () -> Result, throwing: () -> Result) -> Result {
    guard scope.isThrowing else { return fatal() }
    needsTry = true
    return throwing()
  }

  /// All names a function's own variables have, its closures' included.
  func localNames(of function: Function) -> Set<String> {
    var names = Set((function.parameters + function.results).map(\.swiftName))
    func note(_ variable: Variable) { names.insert(variable.swiftName) }
    function.walk(
      with: Walker(
        statement: {
          switch $0.kind {
          case .countingLoop(_, let variable, _, _, _, _): note(variable)
          case .typeSwitch(let node): node.clauses.compactMap(\.binding).forEach(note)
          case .unwinding(let defers, _, _, _): note(defers)
          case .declaration(.constants(let group)): names.formUnion(group.map(\.swiftName))
          default: break
          }
          return true
        },
        target: {
          if case .new(let variable) = $0 { note(variable) }
          return true
        },
        closure: {
          ($0.parameters + $0.results).forEach(note)
          return true
        }))
    return names
  }
}
