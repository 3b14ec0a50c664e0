import IR

// Gotos that jump into what other gotos repeat: the statements from the first of them on become the clauses of a switch
// in a loop, one for each label, and a goto says which clause is next. One clause falls through to the next.
//
// No variable is lost in a clause: a goto may not jump over the declaration of one that is in scope at its label.

/// A block that gotos enter in several places.
struct GotoMachine {
  /// Go's labels with the statements in front of the first and behind each, up to the next.
  private let pieces: [(label: String?, statements: ArraySlice<Statement>)]
  /// The clause that comes next.
  private let goingTo = Variable("goingTo", .int, .temporary)

  /// `position` is the label's, the first in the block that a goto in it jumps to. The machine begins with the first
  /// statement that jumps to one of its labels; `entry` is where that is.
  init(_ statements: [Statement], firstLabel position: Int) {
    let targets = statements.indices.filter { index in
      guard index > position, let label = statements[index].gotoLabel else { return false }
      return statements.contains { $0.hasGoto(to: label) }
    }
    var starts = [position]
    // A label within a piece that is jumped to from another piece begins a piece of its own.
    while let found = targets.first(where: { target in
      guard !starts.contains(target), let label = statements[target].gotoLabel else { return false }
      let lower = starts.last { $0 < target } ?? position
      let upper = starts.first { $0 > target } ?? statements.endIndex
      return statements[..<lower].contains { $0.hasGoto(to: label) }
        || statements[upper...].contains { $0.hasGoto(to: label) }
    }) {
      starts = (starts + [found]).sorted()
    }
    let labels = starts.compactMap { statements[$0].gotoLabel }
    let first = statements[..<position].firstIndex { statement in labels.contains { statement.hasGoto(to: $0) } }
    entry = first ?? position
    let ends = starts + [statements.endIndex]
    pieces =
      [(nil, statements[entry..<position])]
      + zip(starts, ends.dropFirst()).map { (statements[$0].gotoLabel, statements[$0..<$1]) }
  }

  /// Where in the block the machine begins.
  let entry: Int

  /// The declaration of what comes next, and the loop. `lowered` is what becomes of a clause's statements.
  func statements(lowered: ([Statement]) -> [Statement]) -> [Statement] {
    let origin = pieces.first { !$0.statements.isEmpty }?.statements.first?.origin
    let labels = pieces.map(\.label)
    let name = (labels.compactMap { $0 }.first ?? "") + "Again"
    func number(_ value: Int) -> Expression {
      Expression(.constant(.integer(String(value), spelling: nil)), .int, origin: origin)
    }
    let place = Expression(.variable(goingTo), .int, origin: origin)
    let clauses = pieces.enumerated().map { index, piece in
      var body = Array(piece.statements)
      if let label = piece.label, !body.isEmpty { body[0] = body[0].withoutLabel(label) }
      body = Rewriter(
        statement: { statement in
          guard case .goto(let label) = statement.kind, let target = labels.firstIndex(of: label) else {
            return [statement]
          }
          return [
            Statement(.assign([.place(place)], [number(target)]), origin: statement.origin, trivia: statement.trivia),
            Statement(.continue(label: name), origin: statement.origin),
          ]
        }, entersClosures: false
      ).rewrite(body)
      body = lowered(body)
      let isLast = index == pieces.indices.last
      if !terminates(body) { body.append(Statement(isLast ? .break(label: name) : .fallthrough, origin: origin)) }
      let comment = piece.label.map { "// \($0)" }
      return Switch.Clause(
        values: isLast ? [] : [number(index)], isDefault: isLast, body: body, trivia: Trivia(trailing: comment))
    }
    let choice = Statement(.switch(Switch(initial: nil, tag: place, clauses: clauses)), origin: origin)
    let loop = Loop(label: name, initial: nil, condition: nil, post: nil, body: [choice], isPerIteration: false)
    return [
      Statement(.define([.new(goingTo)], [number(0)]), origin: origin),
      Statement(.loop(loop), origin: origin),
    ]
  }
}
