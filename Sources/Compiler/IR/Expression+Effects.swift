// What evaluating an expression may do besides giving a value.

extension Expression {
  /// Whether evaluating it calls or receives; closures in it do not count.
  package var mayCall: Bool {
    var found = false
    let walker = Walker(
      expression: { node in
        switch node.kind {
        case .call, .methodCall, .receive, .atomic, .recover: found = true
        default: break
        }
        return !found
      }, closure: { _ in false })
    walker.walk(self)
    return found
  }
}
