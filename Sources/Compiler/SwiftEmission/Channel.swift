// Channels: sending and receiving.
import IR
import SwiftPrinting

extension Emitter {
  func send(_ channel: Expression, _ value: Expression) -> Document {
    let owner = self.value(of: channel)
    let item = expression(value)
    return flavoured(
      fatal: { owner + ".send(" + item + ")" }, throwing: { owner + ".send(checked: " + item + ")" })
  }

  func receive(_ channel: Expression, _ commaOK: Bool) -> Fragment {
    Fragment(value(of: channel) + (commaOK ? ".receiveOK()" : ".receive()"))
  }
}
