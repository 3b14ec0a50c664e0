// SimpleFold: the code points that are equal when case is not looked at, one after the other.

import GoRuntime

extension unicode {
  /// The next greater code point that is equal to this one when case is not looked at, or else the least.
  public static func SimpleFold(_ rune: Int32) -> Int32 { orbits[rune] ?? rune }

  /// The successors of the code points that are equal to others.
  private static let orbits: [Int32: Int32] = {
    // Beyond the second plane nothing has a case; the two letters i of Turkish are equal to themselves alone.
    let cased = (0...0x1FFFF).filter {
      (ToUpper($0) != $0 || ToLower($0) != $0 || upper($0).count > 1) && $0 != 0x130 && $0 != 0x131
    }
    var classes: [Int32: [Int32]] = [:]
    var first: [[Unicode.Scalar]: Int32] = [:]
    for rune in cased {
      var name = folded(rune)
      // What several letters in upper case stand for is equal where they are.
      let letters = upper(rune)
      if letters.count > 1 {
        name = first[letters] ?? name
        first[letters] = name
      }
      classes[name, default: []].append(rune)
    }
    var next: [Int32: Int32] = [:]
    for members in classes.values where members.count > 1 {
      for (index, rune) in members.enumerated() { next[rune] = members[(index + 1) % members.count] }
    }
    return next
  }()

  private static func upper(_ rune: Int32) -> [Unicode.Scalar] {
    Unicode.Scalar(UInt32(bitPattern: rune)).map { Array($0.properties.uppercaseMapping.unicodeScalars) } ?? []
  }
}
