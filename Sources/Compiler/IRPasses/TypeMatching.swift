// Whether a type is what a generic one becomes for some type arguments.
import IR

extension IRType {
  /// Whether the type is the pattern with its type parameters replaced. What they stand for is noted, and must agree.
  func matches(_ pattern: IRType, _ arguments: inout [String: IRType]) -> Bool {
    if case .typeParameter(let name) = pattern {
      if let known = arguments[name] { return known == self }
      arguments[name] = self
      return true
    }
    switch (self, pattern) {
    case (.pointer(let a), .pointer(let b)), (.slice(let a), .slice(let b)): return a.matches(b, &arguments)
    case (.array(let m, let a), .array(let n, let b)): return m == n && a.matches(b, &arguments)
    case (.channel(let m, let a), .channel(let n, let b)): return m == n && a.matches(b, &arguments)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      return key.matches(otherKey, &arguments) && value.matches(otherValue, &arguments)
    case (.named(let name, let own), .named(let other, let others)):
      return name == other && own.count == others.count && zip(own, others).allSatisfy { $0.matches($1, &arguments) }
    case (.function(let own), .function(let other)): return own.matches(other, &arguments)
    case (.tuple(let own), .tuple(let others)):
      return own.count == others.count && zip(own, others).allSatisfy { $0.type.matches($1.type, &arguments) }
    default: return self == pattern
    }
  }
}

extension FunctionType {
  /// Whether the function type is the pattern with its type parameters replaced.
  func matches(_ pattern: FunctionType, _ arguments: inout [String: IRType]) -> Bool {
    isVariadic == pattern.isVariadic && parameters.count == pattern.parameters.count
      && zip(parameters, pattern.parameters).allSatisfy { $0.matches($1, &arguments) }
      && result.matches(pattern.result, &arguments)
  }
}
