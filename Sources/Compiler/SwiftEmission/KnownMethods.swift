// Methods by which the standard packages know a type, whatever interfaces the program declares.
import IR
import SwiftPrinting

extension Emitter {
  /// The protocols by which packages know a type that has a certain method.
  func knownByMethods(_ type: TypeDeclaration) -> [String] {
    let any = [IRType.any]
    let error = [IRType.error]
    let action = FunctionType(parameters: [], result: .void)
    let asking = FunctionType(parameters: [], result: .bool)
    let known: [(name: String, parameters: [IRType], result: IRType, protocol: String)] = [
      ("Error", [], .string, "error"), ("String", [], .string, "GoStringer"), ("Unwrap", [], .error, "GoUnwrapper"),
      ("Unwrap", [], .slice(.error), "GoMultiUnwrapper"), ("Is", error, .bool, "GoErrorMatcher"),
      ("As", any, .bool, "GoErrorExtractor"), ("AfterFunc", [.function(action)], .function(asking), "GoAfterFuncer"),
    ]
    return known.filter { entry in
      type.methods.contains {
        $0.name == entry.name && $0.type.parameters == entry.parameters && $0.type.result == entry.result
          && ($0.receiver?.isPointerReceiver != true || type.representation == .object)
      }
    }.map { runtimeName($0.protocol) }
  }

  /// How package context calls a method `AfterFunc`: what it is given there does not throw, nor may what comes back.
  func afterFunc(of type: TypeDeclaration) -> Document? {
    guard knownByMethods(type).contains(runtimeName("GoAfterFuncer")),
      let method = type.methods.first(where: { $0.name == "AfterFunc" })
    else { return nil }
    let isThrowing = program.throwing.functionTypes.contains(FunctionType(parameters: [], result: .bool))
    let stop = returnsNeverNil(method) ? "stop" : "stop!"
    let stopping = "{ \(runtimeFunction("fatally")) { \(throwingSignature) in try \(stop)() } }"
    var body = Lines()
    body.append([
      .text("let stop = \(method.swiftName)(function)"), .text("return \(isThrowing ? stopping : stop)"),
    ])
    let head = "\(access(of: type))func goAfterFunc(_ function: @escaping () -> Void) -> () -> Bool "
    return braces(.text(head), body)
  }
}
