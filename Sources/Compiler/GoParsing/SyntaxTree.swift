import CTreeSitter
import CTreeSitterGo

/// The grammar's tree of one file, flat; the only file that touches tree-sitter's C.
///
/// Nodes lie in one array in source order, each behind its parent. Comments are left out: `CommentTable` has them.
final class SyntaxTree {
  fileprivate struct Entry {
    var name: GrammarName
    var field: GrammarField
    var isMissing: Bool
    var hasError: Bool
    var start: Int
    var end: Int
    var firstChild: Int
    var nextSibling: Int
  }

  fileprivate var entries: [Entry] = []
  /// How deep the tree is.
  private(set) var depth = 0

  /// Parses the bytes; `bytes` may differ from the file where the grammar has gaps, but only in place.
  init(parsing bytes: [UInt8]) {
    let grammar = Grammar.shared
    let parser = ts_parser_new()
    defer { ts_parser_delete(parser) }
    ts_parser_set_language(parser, tree_sitter_go())
    let tree = bytes.withUnsafeBytes { buffer in
      ts_parser_parse_string(
        parser, nil, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(buffer.count))
    }
    guard let tree else { return }
    defer { ts_tree_delete(tree) }
    var cursor = ts_tree_cursor_new(ts_tree_root_node(tree))
    defer { ts_tree_cursor_delete(&cursor) }
    entries.reserveCapacity(bytes.count / 3)
    var path: [Int] = []
    var lastChild: [Int] = []
    walk: while true {
      let node = ts_tree_cursor_current_node(&cursor)
      let name = grammar.name(of: ts_node_symbol(node))
      if name != .comment {
        let index = entries.count
        entries.append(
          Entry(
            name: name, field: grammar.field(ts_tree_cursor_current_field_id(&cursor)),
            isMissing: ts_node_is_missing(node), hasError: ts_node_has_error(node),
            start: Int(ts_node_start_byte(node)), end: Int(ts_node_end_byte(node)), firstChild: -1, nextSibling: -1))
        if let parent = path.last {
          let before = lastChild[lastChild.count - 1]
          if before < 0 { entries[parent].firstChild = index } else { entries[before].nextSibling = index }
          lastChild[lastChild.count - 1] = index
        }
        if ts_tree_cursor_goto_first_child(&cursor) {
          path.append(index)
          lastChild.append(-1)
          depth = max(depth, path.count)
          continue
        }
      }
      while !ts_tree_cursor_goto_next_sibling(&cursor) {
        guard ts_tree_cursor_goto_parent(&cursor), !path.isEmpty else { break walk }
        path.removeLast()
        lastChild.removeLast()
      }
    }
  }

  var root: SyntaxNode? { entries.isEmpty ? nil : SyntaxNode(tree: self, index: 0) }

  /// The first node that the grammar could not place, or had to invent.
  var firstError: SyntaxNode? {
    entries.firstIndex { $0.name == .error || $0.isMissing }.map { SyntaxNode(tree: self, index: $0) }
  }
}

/// A place in the grammar's tree.
struct SyntaxNode {
  fileprivate let tree: SyntaxTree
  fileprivate let index: Int

  var name: GrammarName { tree.entries[index].name }
  var field: GrammarField { tree.entries[index].field }
  var start: Int { tree.entries[index].start }
  var end: Int { tree.entries[index].end }
  var isMissing: Bool { tree.entries[index].isMissing }
  var hasError: Bool { tree.entries[index].hasError }
  /// Whether the node is more than a word or punctuation.
  var isNamed: Bool { name != .token }

  var children: Children { Children(tree: tree, upcoming: tree.entries[index].firstChild) }
  var namedChildren: [SyntaxNode] { children.filter(\.isNamed) }

  /// The first child in a role.
  subscript(field: GrammarField) -> SyntaxNode? { children.first { $0.field == field } }
  /// The named children in a role.
  func all(_ field: GrammarField) -> [SyntaxNode] { children.filter { $0.field == field && $0.isNamed } }
  func first(_ name: GrammarName) -> SyntaxNode? { children.first { $0.name == name } }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: SyntaxTree
    fileprivate var upcoming: Int
    mutating func next() -> SyntaxNode? {
      guard upcoming >= 0 else { return nil }
      defer { upcoming = tree.entries[upcoming].nextSibling }
      return SyntaxNode(tree: tree, index: upcoming)
    }
  }
}

/// The grammar's numbers for names, looked up once.
private struct Grammar: Sendable {
  static let shared = Grammar()
  private var names: [GrammarName] = []
  private var fields: [GrammarField] = []

  init() {
    let language = tree_sitter_go()
    for symbol in 0..<ts_language_symbol_count(language) {
      let type = ts_language_symbol_type(language, TSSymbol(symbol))
      let text = String(cString: ts_language_symbol_name(language, TSSymbol(symbol)))
      names.append(type == TSSymbolTypeRegular ? GrammarName(rawValue: text) ?? .other : .token)
    }
    for field in 0...ts_language_field_count(language) {
      let text = ts_language_field_name_for_id(language, TSFieldId(field)).map { String(cString: $0) }
      fields.append(text.flatMap { GrammarField(rawValue: $0) } ?? .none)
    }
  }

  func name(of symbol: TSSymbol) -> GrammarName { Int(symbol) < names.count ? names[Int(symbol)] : .error }
  func field(_ id: TSFieldId) -> GrammarField { Int(id) < fields.count ? fields[Int(id)] : .none }
}
