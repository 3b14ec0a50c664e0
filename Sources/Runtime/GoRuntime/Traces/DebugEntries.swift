// DebugEntries: which function an address lies in, and which calls the optimiser put in place of themselves there.

/// The place of code in a Swift file.
struct CodeLocation {
  /// The last component of its path.
  var file: String
  var line: Int
  var column: Int
}

/// What the compiler says about an address.
struct CodeDescription {
  /// Where the address comes from, and the calls around it inside the same machine function, innermost first.
  var locations: [CodeLocation] = []
  /// The last place that the compiler names before the address, for want of a better one.
  var nearest: CodeLocation
  /// The names of the functions that were put in place of their calls, innermost first.
  var inlinedNames: [String] = []
  /// Where the machine function begins, as an address in the file.
  var functionStart: UInt = 0
}

/// A reader of the entries of DWARF 4 ("DWARF Debugging Information Format", version 4, sections 2, 3 and 7).
struct DebugEntries {
  private let image: ProgramImage

  init(_ image: ProgramImage) { self.image = image }

  /// One compilation: the header of its entries and how they are abbreviated.
  private struct Unit {
    let start: Int
    let first: Int
    let end: Int
    let abbreviations: [Int: Abbreviation]
    var base: UInt = 0
  }

  private struct Abbreviation {
    let tag: Int
    let hasChildren: Bool
    let attributes: [(name: Int, form: Int)]
  }

  /// The attributes of an entry that matter here.
  private struct Entry {
    var tag = 0
    var hasChildren = false
    var low: UInt?
    var high: UInt?
    var ranges: Int?
    var lines: Int?
    var origin: Int?
    var name: Int?
    var callFile = 0
    var callLine = 0
    var callColumn = 0
  }

  /// Describes an address of the file; nil when no compilation says anything about it.
  func describe(_ address: UInt) -> CodeDescription? {
    var cursor = ByteCursor(image.entries)
    while !cursor.isAtEnd {
      let start = cursor.offset
      let length = cursor.number(width: 4)
      let end = cursor.offset + length
      let version = cursor.number(width: 2)
      let abbreviations = cursor.number(width: 4)
      let addressSize = cursor.number(width: 1)
      if (2...4).contains(version), addressSize == 8, length < 0xFFFF_FFF0 {
        var unit = Unit(
          start: start, first: cursor.offset, end: end, abbreviations: self.abbreviations(at: abbreviations))
        if let root = entry(&cursor, unit) {
          unit.base = root.low ?? 0
          if contains(root, address, unit), let lines = root.lines { return describe(address, &cursor, unit, lines) }
        }
      }
      cursor.offset = end
    }
    return nil
  }

  private func describe(_ address: UInt, _ cursor: inout ByteCursor, _ unit: Unit, _ lines: Int) -> CodeDescription? {
    let table = DebugLines(image.lines, at: lines)
    guard let (place, named, start) = table.location(of: address) else { return nil }
    // Code without a line of its own belongs to the call that it stands in place of.
    var description = CodeDescription(locations: place.line == 0 ? [] : [place], nearest: named)
    var calls: [Entry] = []
    // How deep the entry before stands, and how deep the children of the last one around the address do.
    var (depth, inside) = (1, 0)
    while cursor.offset < unit.end {
      guard let entry = entry(&cursor, unit) else {
        depth -= 1
        if depth <= 0 || inside > 0 && depth < inside { break }
        continue
      }
      let isFunction = entry.tag == 0x2E
      let isInlined = entry.tag == 0x1D
      if isFunction && inside == 0 || (isInlined || entry.tag == 0x0B) && depth == inside {
        if contains(entry, address, unit) {
          if isFunction { description.functionStart = entry.low ?? address }
          if isInlined { calls.append(entry) }
          inside = depth + 1
        }
      }
      if entry.hasChildren { depth += 1 } else if inside == depth + 1 { break }
    }
    // A function that the compiler made without any line, of the runtime's most often, has no place of its own; nor has
    // what it does not even name.
    if start < description.functionStart || description.functionStart == 0 { description.nearest.file = "" }
    if description.functionStart == 0 { description.functionStart = start }
    for call in calls.reversed() {
      description.locations.append(
        CodeLocation(file: table.file(call.callFile), line: call.callLine, column: call.callColumn))
      description.inlinedNames.append(name(of: call, unit))
    }
    return description
  }

  private func name(of entry: Entry, _ unit: Unit) -> String {
    var entry = entry
    for _ in 0..<4 {
      if let name = entry.name {
        var cursor = ByteCursor(image.texts, at: name)
        return cursor.text()
      }
      guard let origin = entry.origin else { break }
      var cursor = ByteCursor(image.entries, at: unit.start + origin)
      guard let next = self.entry(&cursor, unit) else { break }
      entry = next
    }
    return ""
  }

  // MARK: Reading

  private func abbreviations(at offset: Int) -> [Int: Abbreviation] {
    var cursor = ByteCursor(image.abbreviations, at: offset)
    var result: [Int: Abbreviation] = [:]
    while !cursor.isAtEnd {
      let code = cursor.unsigned()
      if code == 0 { break }
      let tag = cursor.unsigned()
      let hasChildren = cursor.number(width: 1) != 0
      var attributes: [(name: Int, form: Int)] = []
      while true {
        let (name, form) = (cursor.unsigned(), cursor.unsigned())
        if name == 0, form == 0 { break }
        attributes.append((name, form))
        if cursor.isAtEnd { break }
      }
      result[code] = Abbreviation(tag: tag, hasChildren: hasChildren, attributes: attributes)
    }
    return result
  }

  /// The entry at the cursor, which moves behind it; nil at the end of a list of children.
  private func entry(_ cursor: inout ByteCursor, _ unit: Unit) -> Entry? {
    guard let abbreviation = unit.abbreviations[cursor.unsigned()] else { return nil }
    var entry = Entry(tag: abbreviation.tag, hasChildren: abbreviation.hasChildren)
    for (name, form) in abbreviation.attributes {
      let value = attribute(form, &cursor)
      switch name {
      case 0x03: if form == 0x0E { entry.name = value }
      case 0x10: entry.lines = value
      case 0x11: entry.low = UInt(bitPattern: value)
      case 0x12: entry.high = form == 0x01 ? UInt(bitPattern: value) : (entry.low ?? 0) &+ UInt(bitPattern: value)
      case 0x31: entry.origin = form == 0x10 ? value - unit.start : value
      case 0x55: entry.ranges = value
      case 0x57: entry.callColumn = value
      case 0x58: entry.callFile = value
      case 0x59: entry.callLine = value
      default: break
      }
    }
    return entry
  }

  /// A value by its form (section 7.5.4); blocks have none.
  private func attribute(_ form: Int, _ cursor: inout ByteCursor) -> Int {
    switch form {
    case 0x01, 0x07, 0x14, 0x20: return cursor.number(width: 8)
    case 0x05, 0x12: return cursor.number(width: 2)
    case 0x06, 0x0E, 0x10, 0x13, 0x17: return cursor.number(width: 4)
    case 0x0B, 0x0C, 0x11: return cursor.number(width: 1)
    case 0x0D: return cursor.signed()
    case 0x0F, 0x15: return cursor.unsigned()
    case 0x08:
      _ = cursor.text()
      return 0
    case 0x03: cursor.offset += cursor.number(width: 2)
    case 0x04: cursor.offset += cursor.number(width: 4)
    case 0x09, 0x18: cursor.offset += cursor.unsigned()
    case 0x0A: cursor.offset += cursor.number(width: 1)
    case 0x16: return attribute(cursor.unsigned(), &cursor)
    case 0x19: return 1
    default: cursor.offset = cursor.bytes.count
    }
    return 0
  }

  private func contains(_ entry: Entry, _ address: UInt, _ unit: Unit) -> Bool {
    if let offset = entry.ranges {
      var cursor = ByteCursor(image.ranges, at: offset)
      var base = unit.base
      while !cursor.isAtEnd {
        let (low, high) = (cursor.read(UInt.self), cursor.read(UInt.self))
        if low == 0, high == 0 { return false }
        if low == .max {
          base = high
        } else if address >= base &+ low, address < base &+ high {
          return true
        }
      }
      return false
    }
    guard let low = entry.low, let high = entry.high else { return false }
    return address >= low && address < high
  }
}
