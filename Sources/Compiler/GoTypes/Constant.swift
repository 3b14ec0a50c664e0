import BigInt

/// The exact value of a constant expression.
package enum Constant: Sendable, Equatable {
  case bool(Bool)
  case string([UInt8])
  case integer(BigInt)
  /// An exact rational; denominator positive, lowest terms.
  case rational(numerator: BigInt, denominator: BigInt)
  indirect case complex(real: Constant, imaginary: Constant)
}
