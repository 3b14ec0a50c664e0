// Package math/bits: bit counting and arithmetic on words.

import GoRuntime

/// Go's package math/bits.
public enum bits {
  /// The number of bits of a `uint`.
  public static let UintSize = 64

  /// How many zero bits come first.
  @inlinable public static func LeadingZeros(_ x: UInt) -> Int { x.leadingZeroBitCount }
  /// How many zero bits come last.
  @inlinable public static func TrailingZeros(_ x: UInt) -> Int { x.trailingZeroBitCount }
  /// How many bits are set.
  @inlinable public static func OnesCount(_ x: UInt) -> Int { x.nonzeroBitCount }
  /// How many bits it takes to write the number.
  @inlinable public static func Len(_ x: UInt) -> Int { UInt.bitWidth - x.leadingZeroBitCount }
  /// Rotated to the left, by a negative count to the right.
  @inlinable
  public static func RotateLeft(_ x: UInt, _ count: Int) -> UInt {
    let left = count & (UInt.bitWidth - 1)
    return x << left | x >> (UInt.bitWidth - left)
  }
  /// The bits in reverse order.
  public static func Reverse(_ x: UInt) -> UInt {
    (0..<UInt.bitWidth).reduce(0) { $0 << 1 | x >> $1 & 1 }
  }
  /// The bytes in reverse order.
  @inlinable public static func ReverseBytes(_ x: UInt) -> UInt { x.byteSwapped }

  /// How many zero bits come first.
  @inlinable public static func LeadingZeros8(_ x: UInt8) -> Int { x.leadingZeroBitCount }
  /// How many zero bits come last.
  @inlinable public static func TrailingZeros8(_ x: UInt8) -> Int { x.trailingZeroBitCount }
  /// How many bits are set.
  @inlinable public static func OnesCount8(_ x: UInt8) -> Int { x.nonzeroBitCount }
  /// How many bits it takes to write the number.
  @inlinable public static func Len8(_ x: UInt8) -> Int { UInt8.bitWidth - x.leadingZeroBitCount }
  /// Rotated to the left, by a negative count to the right.
  @inlinable
  public static func RotateLeft8(_ x: UInt8, _ count: Int) -> UInt8 {
    let left = count & (UInt8.bitWidth - 1)
    return x << left | x >> (UInt8.bitWidth - left)
  }
  /// The bits in reverse order.
  public static func Reverse8(_ x: UInt8) -> UInt8 {
    (0..<UInt8.bitWidth).reduce(0) { $0 << 1 | x >> $1 & 1 }
  }

  /// How many zero bits come first.
  @inlinable public static func LeadingZeros16(_ x: UInt16) -> Int { x.leadingZeroBitCount }
  /// How many zero bits come last.
  @inlinable public static func TrailingZeros16(_ x: UInt16) -> Int { x.trailingZeroBitCount }
  /// How many bits are set.
  @inlinable public static func OnesCount16(_ x: UInt16) -> Int { x.nonzeroBitCount }
  /// How many bits it takes to write the number.
  @inlinable public static func Len16(_ x: UInt16) -> Int { UInt16.bitWidth - x.leadingZeroBitCount }
  /// Rotated to the left, by a negative count to the right.
  @inlinable
  public static func RotateLeft16(_ x: UInt16, _ count: Int) -> UInt16 {
    let left = count & (UInt16.bitWidth - 1)
    return x << left | x >> (UInt16.bitWidth - left)
  }
  /// The bits in reverse order.
  public static func Reverse16(_ x: UInt16) -> UInt16 {
    (0..<UInt16.bitWidth).reduce(0) { $0 << 1 | x >> $1 & 1 }
  }
  /// The bytes in reverse order.
  @inlinable public static func ReverseBytes16(_ x: UInt16) -> UInt16 { x.byteSwapped }

  /// How many zero bits come first.
  @inlinable public static func LeadingZeros32(_ x: UInt32) -> Int { x.leadingZeroBitCount }
  /// How many zero bits come last.
  @inlinable public static func TrailingZeros32(_ x: UInt32) -> Int { x.trailingZeroBitCount }
  /// How many bits are set.
  @inlinable public static func OnesCount32(_ x: UInt32) -> Int { x.nonzeroBitCount }
  /// How many bits it takes to write the number.
  @inlinable public static func Len32(_ x: UInt32) -> Int { UInt32.bitWidth - x.leadingZeroBitCount }
  /// Rotated to the left, by a negative count to the right.
  @inlinable
  public static func RotateLeft32(_ x: UInt32, _ count: Int) -> UInt32 {
    let left = count & (UInt32.bitWidth - 1)
    return x << left | x >> (UInt32.bitWidth - left)
  }
  /// The bits in reverse order.
  public static func Reverse32(_ x: UInt32) -> UInt32 {
    (0..<UInt32.bitWidth).reduce(0) { $0 << 1 | x >> $1 & 1 }
  }
  /// The bytes in reverse order.
  @inlinable public static func ReverseBytes32(_ x: UInt32) -> UInt32 { x.byteSwapped }

  /// How many zero bits come first.
  @inlinable public static func LeadingZeros64(_ x: UInt64) -> Int { x.leadingZeroBitCount }
  /// How many zero bits come last.
  @inlinable public static func TrailingZeros64(_ x: UInt64) -> Int { x.trailingZeroBitCount }
  /// How many bits are set.
  @inlinable public static func OnesCount64(_ x: UInt64) -> Int { x.nonzeroBitCount }
  /// How many bits it takes to write the number.
  @inlinable public static func Len64(_ x: UInt64) -> Int { UInt64.bitWidth - x.leadingZeroBitCount }
  /// Rotated to the left, by a negative count to the right.
  @inlinable
  public static func RotateLeft64(_ x: UInt64, _ count: Int) -> UInt64 {
    let left = count & (UInt64.bitWidth - 1)
    return x << left | x >> (UInt64.bitWidth - left)
  }
  /// The bits in reverse order.
  public static func Reverse64(_ x: UInt64) -> UInt64 {
    (0..<UInt64.bitWidth).reduce(0) { $0 << 1 | x >> $1 & 1 }
  }
  /// The bytes in reverse order.
  @inlinable public static func ReverseBytes64(_ x: UInt64) -> UInt64 { x.byteSwapped }
}
