// Trace: the calls that a goroutine is in, as Go prints them.

import CGoRuntime

/// A stack, innermost call first.
struct Trace {
  /// Addresses inside the calls.
  private(set) var addresses: [UInt]
  /// How many calls a trace shows, as Go's.
  static let limit = 100

  static let none = Trace(addresses: [])

  /// The calls that the caller is in.
  @inline(never)
  static func capture() -> Trace {
    Trace(addresses: Array(unsafeUninitializedCapacity: limit) { $1 = go_trace_capture($0.baseAddress!, limit) })
  }

  /// The calls of a goroutine that is not running, and does not begin to meanwhile.
  static func capture(of goroutine: Goroutine) -> Trace {
    Trace(
      addresses: Array(unsafeUninitializedCapacity: limit) {
        $1 = go_trace_capture_suspended(&goroutine.record.pointee.context, $0.baseAddress!, limit)
      })
  }

  /// Stands between the calls of a deferred function and those of the panic that it runs during.
  private static let panicMark: UInt = 0

  /// The calls of a panic in a deferred call, over those of the panic that made it run (`outer`, which is over others as
  /// `whole`): the function that deferred the call stands in both, and where it was left by the first panic is what Go
  /// shows.
  func over(_ outer: Trace, whole: Trace) -> Trace {
    var common = 0
    while common < addresses.count, common < outer.addresses.count,
      addresses[addresses.count - 1 - common] == outer.addresses[outer.addresses.count - 1 - common]
    { common += 1 }
    // When the first panic began in a deferred call of the same function, that is where both are in it.
    if common < addresses.count, common < outer.addresses.count,
      let start = Self.functionStart(addresses[addresses.count - 1 - common]),
      start == Self.functionStart(outer.addresses[outer.addresses.count - 1 - common])
    {
      common += 1
    }
    return Trace(addresses: Array(addresses.dropLast(common)) + [Self.panicMark] + whole.addresses)
  }

  private static func functionStart(_ address: UInt) -> UInt? { describe(address)?.0.functionStart }

  /// Stands between the calls of a coroutine and those of who waits for it, which is in the same Go function.
  private static let joint: UInt = 1

  /// The calls, and those under them on another stack.
  func above(_ calls: Trace) -> Trace {
    Trace(addresses: Array((addresses + [Self.joint] + calls.addresses).prefix(Self.limit)))
  }

  /// What is left of it without the calls above one at an address, such as those of a signal handler.
  func fromAddress(_ address: UInt) -> Trace {
    addresses.firstIndex(of: address).map { Trace(addresses: Array(addresses[$0...])) } ?? self
  }

  /// The lines of the trace: for each call the function, then file and line.
  var text: String {
    var text = ""
    var last: GoPositions.Position?
    var isJoined = false
    for address in addresses {
      if address == Self.joint {
        isJoined = true
        continue
      }
      if address == Self.panicMark {
        text += "panic(...)\n\tGoRuntime/Panics/GoPanic.swift\n"
        continue
      }
      for (index, position) in Self.positions(of: address).enumerated() {
        let isSaid = isJoined && position.position == last
        (isJoined, last) = (false, position.position)
        if isSaid { continue }
        text += "\(position.position.function)\n\t\(position.position.file):\(position.position.line)"
        text += index == position.count - 1 ? " +0x\(String(position.offset, radix: 16))\n" : "\n"
      }
    }
    if addresses.count == Self.limit { text += "...additional frames elided...\n" }
    return text
  }

  /// The Go calls at an address: several where the optimiser put calls in place of themselves, none in the runtime.
  private static func positions(
    of address: UInt
  ) -> [(position: GoPositions.Position, offset: UInt, count: Int)] {
    guard let (description, place) = describe(address) else { return [] }
    var positions: [GoPositions.Position] = []
    // Code of the runtime that stands in place of its call counts as the line of the call.
    for position in description.locations.compactMap(GoPositions.own.position) where position != positions.last {
      positions.append(position)
    }
    if positions.isEmpty, let nearest = GoPositions.own.position(of: description.nearest) { positions = [nearest] }
    return positions.map { ($0, place &- description.functionStart, positions.count) }
  }

  static func describe(_ address: UInt) -> (CodeDescription, place: UInt)? {
    guard let image = ProgramImage.own else { return nil }
    let place = address &- image.loadBias
    return DebugEntries(image).describe(place).map { ($0, place) }
  }

  /// `created by main.main in goroutine 1`, for a goroutine that was started at an address.
  static func creation(at address: UInt, by identifier: UInt64) -> String {
    guard address != 0, let position = positions(of: address).first else { return "" }
    var name = position.position.function
    if let open = name.lastIndex(of: "("), name.hasSuffix(")"), !name.hasSuffix("*)") { name = String(name[..<open]) }
    return "created by \(name) in goroutine \(identifier)\n\t\(position.position.file):\(position.position.line)"
      + " +0x\(String(position.offset, radix: 16))\n"
  }
}
