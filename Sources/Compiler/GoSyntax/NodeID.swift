import Diagnostics

/// The key under which later stages file facts about a node of the tree. Unique within the process's parses of one
/// package: the parser is given the first free number.
package struct NodeID: Hashable, Sendable {
  package let rawValue: Int
  package init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// An identifier where it stands, as a definition or as a use.
package struct Identifier: Sendable {
  package let id: NodeID
  package let name: String
  package let range: SourceRange
  package init(id: NodeID, name: String, range: SourceRange) {
    self.id = id
    self.name = name
    self.range = range
  }
  package var isBlank: Bool { name == "_" }
}
