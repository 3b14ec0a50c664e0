// ProgramImage: the running executable's own file, with the sections in which compilers describe their code.

import CGoRuntime

/// The debugging sections of the executable ("Executable and Linkable Format", System V ABI, chapter 4).
struct ProgramImage: @unchecked Sendable {
  let entries: UnsafeRawBufferPointer
  let abbreviations: UnsafeRawBufferPointer
  let lines: UnsafeRawBufferPointer
  let texts: UnsafeRawBufferPointer
  let ranges: UnsafeRawBufferPointer
  /// What is added to addresses of the file to get those in memory.
  let loadBias: UInt

  /// Read when it is first asked for: nothing of it is needed before a trace is printed. Nil without debugging sections.
  static let own: ProgramImage? = ProgramImage()

  private init?() {
    var size = 0
    guard let start = go_trace_executable(&size), size > 64 else { return nil }
    let file = UnsafeRawBufferPointer(start: start, count: size)
    var cursor = ByteCursor(file)
    // 0x7F "ELF", 64 bits, little-endian.
    guard cursor.read(UInt64.self) & 0xFFFF_FFFF_FFFF == 0x0102_464C_457F else { return nil }
    cursor.offset = 0x28
    let table = cursor.number(width: 8)
    cursor.offset = 0x3A
    let (entrySize, count, nameTable) = (
      cursor.number(width: 2), cursor.number(width: 2), cursor.number(width: 2)
    )
    func header(_ index: Int) -> (name: Int, flags: Int, offset: Int, size: Int) {
      var cursor = ByteCursor(file, at: table + index * entrySize)
      let name = cursor.number(width: 4)
      cursor.offset += 4
      let flags = cursor.number(width: 8)
      cursor.offset += 8
      return (name, flags, cursor.number(width: 8), cursor.number(width: 8))
    }
    let names = header(nameTable).offset
    var sections: [String: UnsafeRawBufferPointer] = [:]
    for index in 0..<count {
      let section = header(index)
      var name = ByteCursor(file, at: names + section.name)
      let isCompressed = section.flags & 0x800 != 0
      guard !isCompressed, section.offset >= 0, section.size >= 0, section.offset <= size - section.size else {
        continue
      }
      sections[name.text()] = UnsafeRawBufferPointer(rebasing: file[section.offset..<section.offset + section.size])
    }
    guard let entries = sections[".debug_info"], let abbreviations = sections[".debug_abbrev"],
      let lines = sections[".debug_line"]
    else { return nil }
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    self.entries = entries
    self.abbreviations = abbreviations
    self.lines = lines
    texts = sections[".debug_str"] ?? nothing
    ranges = sections[".debug_ranges"] ?? nothing
    loadBias = go_trace_load_bias()
  }
}
