/// Locks: statements that lock or unlock a sync.Mutex or sync.RWMutex, known by the package that declares the type.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// The lock statement a built call amounts to.
  func lock(_ call: Expression) -> Statement.Kind? {
    guard case .methodCall(let receiver, let method, let arguments) = call.kind, arguments.positional.isEmpty,
      !method.isInterfaceMethod, let operation = LockOperation(rawValue: method.name)
    else { return nil }
    let place = place(of: receiver)
    guard let type = builder.foreignType(place.type), type.path == "sync" || type.path == "internal/sync",
      type.name == "Mutex" || type.name == "RWMutex"
    else { return nil }
    return .lock(operation, place)
  }
}
