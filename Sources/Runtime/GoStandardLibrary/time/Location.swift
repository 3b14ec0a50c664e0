// Location: how far the clocks of a place are from UTC.

import CGoRuntime
import GoRuntime
import Synchronization

extension time {
  /// Go's `time.Location`: UTC, the local time of the machine, or a fixed offset.
  public final class Location: GoObject, GoStringer, @unchecked Sendable {
    public static var goPackage: String { "time" }
    let name: GoString
    /// The seconds east of UTC, where they are fixed.
    let offset: Int
    /// What instants remember it by.
    let number: Int32

    /// UTC, as Go's zero value.
    public init() {
      name = "UTC"
      offset = 0
      number = 0
    }

    init(_ name: GoString, offset: Int, number: Int32) {
      self.name = name
      self.offset = offset
      self.number = number
    }

    public func String() -> GoString { name }

    /// The name and offset that hold there at an instant.
    func zone(at seconds: Int64) -> (name: GoString, offset: Int) {
      guard number == Locations.local else { return (name, offset) }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { text in
        let start = text.baseAddress.unsafelyUnwrapped
        let offset = go_zone_local(Int(seconds - Time.epoch), start, UInt(text.count))
        return (GoString(Swift.String(cString: start)), offset)
      }
    }
  }

  public static let UTC: Location? = Locations.all[0]
  public static let Local: Location? = Locations.all[Int(Locations.local)]

  /// A place whose clocks are always so many seconds ahead of UTC.
  public static func FixedZone(_ name: GoString, _ offset: Int) -> Location? { Locations.fixed(name, offset) }

  /// The place with a name of the system's zone database. Only `UTC` and `Local` are known here.
  public static func LoadLocation(_ name: GoString) -> (Location?, (any error)?) {
    switch name {
    case "", "UTC": (UTC, nil)
    case "Local": (Local, nil)
    default: (nil, errors.New("unknown time zone " + name))
    }
  }
}

/// All places, so that an instant can remember one by a number and stay plain bits.
enum Locations {
  static let local: Int32 = 1

  private static let made = Mutex<[time.Location]>([
    time.Location(), time.Location("Local", offset: 0, number: local),
  ])

  static var all: [time.Location] { made.withLock { $0 } }

  static func fixed(_ name: GoString, _ offset: Int) -> time.Location {
    made.withLock { places in
      if let known = places.dropFirst(2).first(where: { $0.name == name && $0.offset == offset }) { return known }
      places.append(time.Location(name, offset: offset, number: Int32(places.count)))
      return places[places.count - 1]
    }
  }
}
