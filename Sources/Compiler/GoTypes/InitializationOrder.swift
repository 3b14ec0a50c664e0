import Diagnostics
import GoSyntax

/// The order in which package variables are initialised: repeatedly the earliest one that depends on no uninitialised
/// variable, references through functions included.
extension Checker {
  func orderInitialization() {
    reportInitializationCycles()
    var groups: [(variables: [Object], value: Expression, needs: Set<Object>)] = []
    var seen: Set<Object> = []
    for object in packageObjects where !seen.contains(object) {
      guard let information = declarations[object], case .variable(let group, _, let value) = information.kind else {
        continue
      }
      for member in group { seen.insert(member) }
      guard let value else { continue }
      groups.append((group, value, variables(behind: object).subtracting(group)))
    }
    let waiting = Set(groups.flatMap(\.variables))
    var done: Set<Object> = []
    while !groups.isEmpty {
      let next = groups.firstIndex { group in group.needs.allSatisfy { done.contains($0) || !waiting.contains($0) } }
      let group = groups.remove(at: next ?? 0)
      done.formUnion(group.variables)
      facts.initializationOrder.append(Initializer(variables: group.variables, value: group.value))
    }
  }

  private func variables(behind object: Object) -> Set<Object> {
    var result: Set<Object> = []
    var visited: Set<Object> = [object]
    var stack = declarations[object]?.dependencies ?? []
    while let next = stack.popLast() {
      if case .variable = next.kind {
        if next.isPackageLevel, declarations[next] != nil { result.insert(next) }
      }
      if visited.insert(next).inserted { stack += declarations[next]?.dependencies ?? [] }
    }
    return result
  }

  private func reportInitializationCycles() {
    var reported: Set<Object> = []
    for object in packageObjects {
      switch object.kind {
      case .variable, .constant: break
      default: continue
      }
      if reported.contains(object) { continue }
      guard let cycle = cycle(through: object) else { continue }
      if cycle.contains(where: reported.contains) { continue }
      reported.formUnion(cycle)
      if cycle.count == 1 {
        report(
          .initializationCycle, "initialization cycle: \(object.name) refers to itself", at: object.range)
        continue
      }
      var notes: [Diagnostic.Note] = []
      for (index, member) in cycle.enumerated() {
        let next = cycle[(index + 1) % cycle.count]
        notes.append(.init("\(member.name) refers to \(next.name)", at: member.range))
      }
      report(.initializationCycle, "initialization cycle for \(object.name)", at: object.range, notes: notes)
    }
  }

  /// The shortest way from the object back to itself.
  private func cycle(through object: Object) -> [Object]? {
    var previous: [Object: Object] = [:]
    var queue = [object]
    var index = 0
    while index < queue.count {
      let current = queue[index]
      index += 1
      for next in declarations[current]?.dependencies ?? [] {
        if next === object {
          var path = [current]
          while path[0] !== object, let before = previous[path[0]] { path.insert(before, at: 0) }
          return path
        }
        if declarations[next] == nil || previous[next] != nil { continue }
        previous[next] = current
        queue.append(next)
      }
    }
    return nil
  }
}
