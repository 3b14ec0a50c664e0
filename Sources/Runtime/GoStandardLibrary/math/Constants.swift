// Constants of package math. Go's are exact; typed as numbers here, rounded where Go would round them.

extension math {
  public static let E: Double = 2.7182818284590452353602
  public static let Ln10: Double = 2.3025850929940456840179
  public static let Ln2: Double = 0.6931471805599453094172
  public static let Log10E: Double = 0.4342944819032518276511
  public static let Log2E: Double = 1.4426950408889634073599
  public static let MaxFloat32: Double = Double(Float.greatestFiniteMagnitude)
  public static let MaxFloat64: Double = Double.greatestFiniteMagnitude
  public static let MaxInt: Int = 9_223_372_036_854_775_807
  public static let MaxInt16: Int = 32767
  public static let MaxInt32: Int = 2_147_483_647
  public static let MaxInt64: Int = 9_223_372_036_854_775_807
  public static let MaxInt8: Int = 127
  public static let MaxUint: UInt = 18_446_744_073_709_551_615
  public static let MaxUint16: Int = 65535
  public static let MaxUint32: Int = 4_294_967_295
  public static let MaxUint64: UInt64 = 18_446_744_073_709_551_615
  public static let MaxUint8: Int = 255
  public static let MinInt: Int = -9_223_372_036_854_775_808
  public static let MinInt16: Int = -32768
  public static let MinInt32: Int = -2_147_483_648
  public static let MinInt64: Int = -9_223_372_036_854_775_808
  public static let MinInt8: Int = -128
  public static let Phi: Double = 1.6180339887498948482045
  public static let Pi: Double = 3.1415926535897932384626
  public static let SmallestNonzeroFloat32: Double = Double(Float.leastNonzeroMagnitude)
  public static let SmallestNonzeroFloat64: Double = Double.leastNonzeroMagnitude
  public static let Sqrt2: Double = 1.4142135623730950488016
  public static let SqrtE: Double = 1.6487212707001281468486
  public static let SqrtPhi: Double = 1.2720196495140689642524
  public static let SqrtPi: Double = 1.7724538509055160272981
}
