import Diagnostics
import GoSyntax

/// Labels: each is declared once and used, and no goto jumps into a block or over a declaration.
extension Checker {
  func checkLabels(_ body: Block) {
    var walk = LabelWalk(checker: self)
    walk.collect(body.statements)
    walk.walk(body.statements, enclosing: [])
    for label in walk.order where !label.isUsed {
      report(.unusedLabel, "label \(label.name) defined and not used", at: label.range)
    }
  }
}

/// One pass over a function body, function literals apart.
private struct LabelWalk {
  let checker: Checker
  private(set) var order: [Object] = []
  private var labels: [String: Object] = [:]
  /// Labels met so far in each open block, innermost last.
  private var blocks: [Block] = []

  struct Block {
    var labels: Set<String> = []
    /// The last variable declared, and where.
    var lastDeclaration: (name: String, range: SourceRange)?
    /// Forward jumps out of this block: resolved when their label turns up here or further out.
    var pending: [(label: Identifier, declared: SourceRange?)] = []
  }

  struct Enclosing {
    let name: String
    let isLoop: Bool
    let isBreakable: Bool
  }

  init(checker: Checker) { self.checker = checker }

  /// Declares all labels of the function.
  mutating func collect(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .labeled(let name, let labeled):
        let object = Object(.label, name: name.name, type: .invalid, range: name.range, packagePath: checker.path)
        checker.record(name, defines: object)
        if !name.isBlank {
          if let other = labels[name.name] {
            let place = other.range?.position
            checker.report(
              .redeclared,
              "label \(name.name) already defined at \(other.range?.file.path ?? ""):\(place?.line ?? 0):\(place?.column ?? 0)",
              at: name.range)
          } else {
            labels[name.name] = object
            order.append(object)
          }
        }
        collect([labeled])
      default: for block in nestedBlocks(of: statement) { collect(block) }
      }
    }
  }

  private func nestedBlocks(of statement: Statement) -> [[Statement]] {
    switch statement.kind {
    case .block(let block): [block.statements]
    case .if(_, _, let then, let otherwise): [then.statements] + (otherwise.map { [[$0]] } ?? [])
    case .switch(_, _, let clauses), .typeSwitch(_, _, _, let clauses): clauses.map(\.body)
    case .select(let clauses): clauses.map(\.body)
    case .for(_, _, _, let body), .range(_, _, _, let body): [body.statements]
    default: []
    }
  }

  mutating func walk(_ statements: [Statement], enclosing: [Enclosing]) {
    blocks.append(Block())
    for statement in statements { visit(statement, enclosing: enclosing) }
    // What is still open jumps out of this block: further out it may find its label, else into a block.
    let block = blocks.removeLast()
    for (label, _) in block.pending {
      if blocks.isEmpty {
        if labels[label.name] != nil {
          checker.report(.invalidJump, "goto \(label.name) jumps into block", at: label.range)
        }
      } else {
        blocks[blocks.count - 1].pending.append((label, blocks[blocks.count - 1].lastDeclaration?.range))
      }
    }
  }

  private mutating func visit(_ statement: Statement, enclosing: [Enclosing], label: String? = nil) {
    var inner = enclosing
    switch statement.kind {
    case .labeled(let name, let labeled):
      let last = blocks.count - 1
      blocks[last].labels.insert(name.name)
      for (jump, declared) in blocks[last].pending where jump.name == name.name {
        if let current = blocks[last].lastDeclaration, current.range != declared {
          let line = current.range.position.line
          checker.report(
            .invalidJump, "goto \(name.name) jumps over variable declaration at line \(line)", at: jump.range)
        }
      }
      blocks[last].pending.removeAll { $0.label.name == name.name }
      visit(labeled, enclosing: enclosing, label: name.name)
    case .declaration(.variables(let group)):
      if let name = group.specifications.last?.names.last { noteDeclaration(name.name, name.range) }
    case .define(let left, _):
      if let first = left.first { noteDeclaration(checker.describe(first), first.range) }
    case .branch(let kind, let target?): jump(kind, to: target, enclosing: enclosing)
    case .for(_, _, _, let body), .range(_, _, _, let body):
      if let label { inner.append(Enclosing(name: label, isLoop: true, isBreakable: true)) }
      walk(body.statements, enclosing: inner)
    case .switch, .typeSwitch, .select:
      if let label { inner.append(Enclosing(name: label, isLoop: false, isBreakable: true)) }
      for block in nestedBlocks(of: statement) { walk(block, enclosing: inner) }
    default:
      if let label { inner.append(Enclosing(name: label, isLoop: false, isBreakable: false)) }
      for block in nestedBlocks(of: statement) { walk(block, enclosing: inner) }
    }
  }

  private mutating func noteDeclaration(_ name: String, _ range: SourceRange) {
    blocks[blocks.count - 1].lastDeclaration = (name, range)
  }

  private mutating func jump(_ kind: BranchKind, to target: Identifier, enclosing: [Enclosing]) {
    guard let object = labels[target.name] else {
      let message: String
      switch kind {
      case .break: message = "break label not defined: \(target.name)"
      case .continue: message = "continue label not defined: \(target.name)"
      default: message = "label \(target.name) not defined"
      }
      checker.report(.undefinedLabel, message, at: target.range)
      return
    }
    object.isUsed = true
    checker.record(target, uses: object)
    switch kind {
    case .break:
      if !enclosing.contains(where: { $0.name == target.name && $0.isBreakable }) {
        checker.report(.misplacedLabel, "invalid break label \(target.name)", at: target.range)
      }
    case .continue:
      if !enclosing.contains(where: { $0.name == target.name && $0.isLoop }) {
        checker.report(.misplacedLabel, "invalid continue label \(target.name)", at: target.range)
      }
    default:
      // Backwards, to a label of this block or one around it, is always fine.
      if blocks.contains(where: { $0.labels.contains(target.name) }) { return }
      let last = blocks.count - 1
      blocks[last].pending.append((target, blocks[last].lastDeclaration?.range))
    }
  }
}
