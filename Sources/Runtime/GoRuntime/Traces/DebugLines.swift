// DebugLines: from an address to the line it was compiled from.

/// One line table ("DWARF Debugging Information Format", version 4, section 6.2).
struct DebugLines {
  private let bytes: UnsafeRawBufferPointer
  private var files = [""]
  private var program = 0
  private var end = 0
  private var lineBase = 0
  private var lineRange = 1
  private var operandCounts = [0]
  private var instructionLength = 1

  init(_ section: UnsafeRawBufferPointer, at offset: Int) {
    bytes = section
    var cursor = ByteCursor(section, at: offset)
    let length = cursor.number(width: 4)
    end = min(cursor.offset + length, section.count)
    let version = cursor.number(width: 2)
    guard (2...4).contains(version) else {
      end = 0
      return
    }
    let headerLength = cursor.number(width: 4)
    program = cursor.offset + headerLength
    instructionLength = cursor.number(width: 1)
    if version == 4 { cursor.offset += 1 }
    cursor.offset += 1
    lineBase = Int(Int8(truncatingIfNeeded: cursor.number(width: 1)))
    lineRange = max(1, cursor.number(width: 1))
    let firstSpecial = cursor.number(width: 1)
    for _ in 1..<max(1, firstSpecial) { operandCounts.append(cursor.number(width: 1)) }
    while !cursor.isAtEnd, !cursor.text().isEmpty {}
    while cursor.offset < program {
      let name = cursor.text()
      if name.isEmpty { break }
      for _ in 0..<3 { _ = cursor.unsigned() }
      files.append(name.split(separator: "/").last.map(String.init) ?? name)
    }
  }

  /// The name of a file without its folders.
  func file(_ number: Int) -> String { files.indices.contains(number) ? files[number] : "" }

  private struct Row {
    var address: UInt = 0
    var file = 1
    var line = 1
    var column = 0
  }

  /// The row that an address belongs to, and the last one before it that names a line, which may be the same.
  func location(of address: UInt) -> (CodeLocation, named: CodeLocation, from: UInt)? {
    var cursor = ByteCursor(bytes, at: program)
    var row = Row()
    var previous: Row?
    var named: Row?
    var found: (Row, named: Row)?
    func emit(isLast: Bool) {
      if let previous, previous.address <= address, address < row.address {
        found = (previous, named ?? previous)
      }
      if isLast {
        (previous, named) = (nil, nil)
      } else {
        previous = row
        if row.line > 0 { named = row }
      }
    }
    while cursor.offset < end, found == nil {
      let code = cursor.number(width: 1)
      if code >= operandCounts.count {
        let special = code - operandCounts.count
        row.address &+= UInt(special / lineRange * instructionLength)
        row.line += lineBase + special % lineRange
        emit(isLast: false)
        continue
      }
      switch code {
      case 0:
        let length = cursor.unsigned()
        let next = cursor.offset + length
        switch cursor.number(width: 1) {
        case 1:
          emit(isLast: true)
          row = Row()
        case 2: row.address = cursor.read(UInt.self)
        default: break
        }
        cursor.offset = next
      case 1: emit(isLast: false)
      case 2: row.address &+= UInt(cursor.unsigned() * instructionLength)
      case 3: row.line += cursor.signed()
      case 4: row.file = cursor.unsigned()
      case 5: row.column = cursor.unsigned()
      case 8: row.address &+= UInt((255 - operandCounts.count) / lineRange * instructionLength)
      case 9: row.address &+= UInt(cursor.number(width: 2))
      default: for _ in 0..<operandCounts[code] { _ = cursor.unsigned() }
      }
    }
    func location(_ row: Row) -> CodeLocation { CodeLocation(file: file(row.file), line: row.line, column: row.column) }
    return found.map { (location($0.0), named: location($0.named), from: $0.named.address) }
  }
}
