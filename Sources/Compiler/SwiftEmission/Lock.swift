// Locks: the operations of `sync.Mutex` and `sync.RWMutex`.
import IR
import SwiftPrinting

extension Emitter {
  func lock(_ operation: LockOperation, _ place: Expression) -> Document {
    if isReceiver(place) { return .text("self.\(operation.rawValue)()") }
    return unwrapped(place) + .text(".\(operation.rawValue)()")
  }
}
