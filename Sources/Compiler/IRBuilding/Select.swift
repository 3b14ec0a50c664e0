/// The select statement: sends and receives as clauses, received values with their targets.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func select(_ syntax: GoSyntax.Statement, _ clauses: [CommunicationClause], label: String?) -> Statement.Kind {
    var prepared: [[Statement]] = []
    maySetBefore = false
    let communications = clauses.map { clause -> Select.Communication in
      var assignments: [Statement] = []
      let communication = communication(clause.communication, &assignments)
      prepared.append(assignments)
      return communication
    }
    let places = clauseBodies(clauses.map { ClauseSyntax($0) }, of: syntax) { prepared[$0] }
    let built = zip(communications, places).map {
      Select.Clause(communication: $0, body: $1.body, trivia: $1.trivia)
    }
    return .select(Select(label: label, clauses: built))
  }

  private func communication(
    _ syntax: GoSyntax.Statement?, _ assignments: inout [Statement]
  ) -> Select.Communication {
    guard let syntax else { return .default }
    switch syntax.kind {
    case .send(let channel, let value):
      if case .send(let channel, let value) = send(channel, value) { return .send(channel: channel, value: value) }
    case .expression(let expression):
      if let channel = receivedChannel(expression) {
        return .receive(channel: self.channel(channel), value: nil, ok: nil)
      }
    case .define(let names, let values):
      if let value = values.first, let channel = receivedChannel(value) {
        let targets = names.map { name -> Target? in
          guard case .identifier(let identifier) = name.kind, !identifier.isBlank,
            let object = facts.definitions[identifier.id]
          else { return nil }
          return .new(builder.variable(object))
        }
        return .receive(
          channel: self.channel(channel), value: targets.first ?? nil, ok: targets.count > 1 ? targets[1] : nil)
      }
    case .assignment(let places, .assign, let values):
      if let value = values.first, let channel = receivedChannel(value) {
        let types = [elementType(ofChannel: channel), .bool]
        let targets = zip(places, types).map { received($0, $1, &assignments) }
        return .receive(
          channel: self.channel(channel), value: targets.first ?? nil, ok: targets.count > 1 ? targets[1] : nil)
      }
    default: break
    }
    return .default
  }

  /// Where a received value goes. Only a plain variable of the same type is set by the select itself: Go evaluates any
  /// other place, and converts, when the clause was chosen.
  private func received(
    _ syntax: GoSyntax.Expression, _ type: IRType, _ assignments: inout [Statement]
  ) -> Target? {
    let target = target(syntax)
    guard case .place(let place) = target else { return nil }
    if case .variable = place.kind, place.type == type { return target }
    let temporary = builder.temporary(type, named: "received", origin: syntax.range)
    assignments.append(
      Statement(.assign([target], [convert(read(temporary), to: place.type)]), origin: syntax.range))
    return .new(temporary)
  }
}
