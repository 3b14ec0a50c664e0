// Operators of generic code, where only a constraint is known of the operands.

/// The sum; integers wrap.
@_disfavoredOverload @inlinable
public func &+ <T: GoNumber>(a: T, b: T) -> T { a.goAdding(b) }
/// The difference; integers wrap.
@_disfavoredOverload @inlinable
public func &- <T: GoNumber>(a: T, b: T) -> T { a.goSubtracting(b) }
/// The product; integers wrap.
@_disfavoredOverload @inlinable
public func &* <T: GoNumber>(a: T, b: T) -> T { a.goMultiplied(by: b) }
/// The quotient; an integer's is truncated, and panics on zero.
@_disfavoredOverload @inlinable
public func &/ <T: GoNumber>(a: T, b: T) -> T { a.goDivided(by: b) }
/// The remainder; panics on zero.
@_disfavoredOverload @inlinable
public func &% <T: GoInteger>(a: T, b: T) -> T { a.goRemainder(dividingBy: b) }
/// Adds in place.
@_disfavoredOverload @inlinable
public func &+= <T: GoNumber>(a: inout T, b: T) { a = a.goAdding(b) }
/// Subtracts in place.
@_disfavoredOverload @inlinable
public func &-= <T: GoNumber>(a: inout T, b: T) { a = a.goSubtracting(b) }
/// Multiplies in place.
@_disfavoredOverload @inlinable
public func &*= <T: GoNumber>(a: inout T, b: T) { a = a.goMultiplied(by: b) }
/// Divides in place.
@_disfavoredOverload @inlinable
public func &/= <T: GoNumber>(a: inout T, b: T) { a = a.goDivided(by: b) }
/// Becomes the remainder; panics on zero.
@_disfavoredOverload @inlinable
public func &%= <T: GoInteger>(a: inout T, b: T) { a = a.goRemainder(dividingBy: b) }
/// The sum.
@_disfavoredOverload @inlinable
public func + <T: GoFloat>(a: T, b: T) -> T { a.goAdding(b) }
/// The difference.
@_disfavoredOverload @inlinable
public func - <T: GoFloat>(a: T, b: T) -> T { a.goSubtracting(b) }
/// The product.
@_disfavoredOverload @inlinable
public func * <T: GoFloat>(a: T, b: T) -> T { a.goMultiplied(by: b) }
/// The quotient.
@_disfavoredOverload @inlinable
public func / <T: GoFloat>(a: T, b: T) -> T { a.goDivided(by: b) }
/// The common bits.
@_disfavoredOverload @inlinable
public func & <T: GoInteger>(a: T, b: T) -> T { T(goBits: a.goBits & b.goBits) }
/// The bits of both.
@_disfavoredOverload @inlinable
public func | <T: GoInteger>(a: T, b: T) -> T { T(goBits: a.goBits | b.goBits) }
/// The bits of one alone.
@_disfavoredOverload @inlinable
public func ^ <T: GoInteger>(a: T, b: T) -> T { T(goBits: a.goBits ^ b.goBits) }
/// The other bits.
@_disfavoredOverload @inlinable
public prefix func ~ <T: GoInteger>(a: T) -> T { T(goBits: ~a.goBits) }
/// Shifted to the left.
@_disfavoredOverload @inlinable
public func << <T: GoInteger, Count: BinaryInteger>(a: T, count: Count) -> T { T(goBits: a.goBits << count) }
/// Shifted to the right, the sign kept.
@_disfavoredOverload @inlinable
public func >> <T: GoInteger, Count: BinaryInteger>(a: T, count: Count) -> T {
  switch a.goWide {
  case .signed(let value): T(goWide: .signed(value >> count))
  case .unsigned(let value): T(goWide: .unsigned(value >> count))
  case .float: a
  }
}
/// Shifts to the left.
@_disfavoredOverload @inlinable
public func <<= <T: GoInteger, Count: BinaryInteger>(a: inout T, count: Count) { a = a << count }
/// Shifts to the right, keeping the sign.
@_disfavoredOverload @inlinable
public func >>= <T: GoInteger, Count: BinaryInteger>(a: inout T, count: Count) { a = a >> count }
/// Keeps the common bits.
@_disfavoredOverload @inlinable
public func &= <T: GoInteger>(a: inout T, b: T) { a = a & b }
/// Adds the bits of the other.
@_disfavoredOverload @inlinable
public func |= <T: GoInteger>(a: inout T, b: T) { a = a | b }
/// Keeps the bits of one alone.
@_disfavoredOverload @inlinable
public func ^= <T: GoInteger>(a: inout T, b: T) { a = a ^ b }
