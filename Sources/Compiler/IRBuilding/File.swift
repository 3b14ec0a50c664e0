/// A file: its header, its declarations in source order with their comments, its footer.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension Builder {
  func file(_ file: GoSyntax.File) -> Program.File {
    comments = CommentReader(file.comments, in: file.source)
    let packageVersion = goVersion
    goVersion = version(of: file) ?? packageVersion
    defer { goVersion = packageVersion }
    let firstStart = file.declarations.first.map { min(documentation(of: $0)?.range.start ?? Int.max, $0.range.start) }
    let header = comments.texts(comments.take(from: 0, to: firstStart ?? Int.max))
    var items: [Item] = []
    var previousEnd = firstStart ?? 0
    for (index, declaration) in file.declarations.enumerated() {
      let isNext = index + 1 < file.declarations.count
      let limit = isNext ? file.declarations[index + 1].range.start : Int.max
      items += self.items(declaration, after: previousEnd, before: limit)
      previousEnd = declaration.range.end
    }
    let footer = comments.texts(leftoverComments + comments.take(from: previousEnd, to: Int.max))
    leftoverComments = []
    return Program.File(name: file.source.path, header: header, items: items, footer: footer)
  }

  private func documentation(of declaration: Declaration) -> CommentGroup? {
    switch declaration {
    case .function(let function): function.documentation
    case .variables(let group): group.documentation
    case .constants(let group): group.documentation
    case .types(let group): group.documentation
    }
  }

  /// The language version a `//go:build go1.N` line gives the file.
  private func version(of file: GoSyntax.File) -> GoVersion? {
    guard let constraint = file.buildConstraint, !constraint.contains("||") else { return nil }
    let terms = constraint.split(separator: " ").map(String.init)
    return terms.first { $0.hasPrefix("go1.") }.flatMap { GoVersion($0) }
  }
}
