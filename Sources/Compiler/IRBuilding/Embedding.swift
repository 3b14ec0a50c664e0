/// Embedding: promotion made explicit, a chain of fields for every `x.f` that passes through embedded ones.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// A field of a struct value or place, or of what a pointer points to.
  func field(_ base: Expression, _ field: Object, type: IRType? = nil, at range: SourceRange?) -> Expression {
    let type = type ?? builder.type(field.type)
    if case .dereference(let pointer) = base.kind {
      return Expression(.field(pointer, name: field.name, isThroughPointer: true), type, origin: range)
    }
    if builder.isPointer(base.type) {
      return Expression(.field(base, name: field.name, isThroughPointer: true), type, origin: range)
    }
    return Expression(.field(base, name: field.name, isThroughPointer: false), type, origin: range)
  }

  /// Follows the embedded fields that a selection passes through.
  func promote(_ base: Expression, through path: [Object], at range: SourceRange?) -> Expression {
    path.reduce(base) { field($0, $1, at: range) }
  }
}

extension Builder {
  /// The methods a struct type has through its embedded fields, each as a function that forwards to the field. A pass
  /// keeps those that an interface asks for.
  func promotedMethods(of named: NamedType, named name: TypeName) -> [Function] {
    guard case .structure(let structure) = named.underlying else { return [] }
    var taken = Set(named.methods.map(\.name)).union(structure.fields.map(\.name))
    var result: [Function] = []
    var level: [(path: [Object], field: Object)] = structure.fields.filter(\.isEmbedded).map { ([], $0) }
    // Breadth first: what is nearer hides what is deeper.
    var visited: Set<Object> = []
    var depth = 0
    while !level.isEmpty, depth < 32 {
      depth += 1
      var next: [(path: [Object], field: Object)] = []
      var found: [String: [Function]] = [:]
      for (path, embedded) in level {
        let (base, isPointer) = pointee(embedded.type)
        guard case .named(let inner) = base, visited.insert(embedded).inserted else { continue }
        let fields = path + [embedded]
        for method in methods(of: inner) where !taken.contains(method.name) {
          let function = forward(method, through: fields, of: named, named: name, isPointer: isPointer)
          found[method.name, default: []].append(function)
        }
        if case .structure(let structure) = inner.underlying {
          next += structure.fields.filter(\.isEmbedded).map { (fields, $0) }
        }
      }
      for (method, candidates) in found.sorted(by: { $0.key < $1.key }) {
        taken.insert(method)
        if candidates.count == 1 { result += candidates }
      }
      level = next
    }
    return result
  }

  private func pointee(_ type: GoType) -> (GoType, isPointer: Bool) {
    if case .pointer(let inner) = type { return (inner, true) }
    return (type, false)
  }

  /// The methods of a defined type: declared ones, or those an interface asks for.
  private func methods(of named: NamedType) -> [Object] {
    if case .interface(let interface) = named.underlying { return interface.methods }
    return named.methods.isEmpty ? named.origin?.methods ?? [] : named.methods
  }

  private func forward(
    _ method: Object, through path: [Object], of named: NamedType, named name: TypeName, isPointer: Bool
  ) -> Function {
    let function = Function(name: method.name, origin: path.last?.range)
    function.receiverType = name
    guard case .function(let signature) = method.type else { return function }
    let isInterface: Bool = if case .interface? = path.last.map({ underlying($0.type) }) { true } else { false }
    // The pointer type alone has the method when nothing on the way is a pointer and the method wants one.
    let wantsPointer = method.hasPointerReceiver && !path.contains { pointee($0.type).isPointer }
    let own = type(.named(named))
    let receiver = Variable("receiver", wantsPointer ? .pointer(own) : own, .receiver)
    receiver.isPointerReceiver = wantsPointer
    function.receiver = receiver
    function.parameters = signature.parameters.enumerated().map { index, parameter in
      let name = parameter.name.isEmpty || parameter.name == "_" ? "argument\(index)" : parameter.name
      return Variable(name, type(parameter.type), .parameter)
    }
    function.results = signature.results.map { Variable("_", type($0.type), .result) }
    function.isVariadic = signature.isVariadic
    let body = FunctionBuilder(self, function: function)
    let embedded = body.promote(body.read(receiver), through: path, at: nil)
    let called = Method(
      name: method.name, owner: body.ownerName(embedded.type), isInterfaceMethod: isInterface,
      hasPointerReceiver: method.hasPointerReceiver, type: functionType(signature))
    var positional = function.parameters.map { body.read($0) }
    let variadic = signature.isVariadic ? positional.popLast() : nil
    let call = Expression(
      .methodCall(
        body.adjust(embedded, forPointerReceiver: method.hasPointerReceiver, isInterface: isInterface), called,
        Arguments(positional, variadic: variadic.map { .slice($0) })),
      type(signature.resultType))
    function.body = [Statement(signature.results.isEmpty ? .expression(call) : .return([call]))]
    return function
  }
}
