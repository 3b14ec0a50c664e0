/// Package math: constants and functions.
extension GoPackages {
  static let math = #"""
    package math

    const E = 2.7182818284590452353602874713526624977572470936999595749669676
    const Ln10 = 2.3025850929940456840179914546843642076011014886287729760333279
    const Ln2 = 0.69314718055994530941723212145817656807550013436025525412068001
    const Log10E = 0.43429448190325182765112891891660508229439700580366656611445378
    const Log2E = 1.4426950408889634073599246810018921374266459541529859341354494
    const MaxFloat32 = 0x1p127 * (1 + (1 - 0x1p-23))
    const MaxFloat64 = 0x1p1023 * (1 + (1 - 0x1p-52))
    const MaxInt = 9223372036854775807
    const MaxInt16 = 32767
    const MaxInt32 = 2147483647
    const MaxInt64 = 9223372036854775807
    const MaxInt8 = 127
    const MaxUint = 18446744073709551615
    const MaxUint16 = 65535
    const MaxUint32 = 4294967295
    const MaxUint64 = 18446744073709551615
    const MaxUint8 = 255
    const MinInt = -9223372036854775808
    const MinInt16 = -32768
    const MinInt32 = -2147483648
    const MinInt64 = -9223372036854775808
    const MinInt8 = -128
    const Phi = 1.6180339887498948482045868343656381177203091798057628621354486
    const Pi = 3.1415926535897932384626433832795028841971693993751058209749446
    const SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
    const SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
    const Sqrt2 = 1.4142135623730950488016887242096980785696718753769480731766797
    const SqrtE = 1.6487212707001281468486507878141635716537761007101480115750793
    const SqrtPhi = 1.2720196495140689642524224617374914917156080418400962486166404
    const SqrtPi = 1.7724538509055160272981674833411451827975494561223871282138078

    func Abs(x float64) float64
    func Acos(x float64) float64
    func Acosh(x float64) float64
    func Asin(x float64) float64
    func Asinh(x float64) float64
    func Atan(x float64) float64
    func Atan2(y float64, x float64) float64
    func Atanh(x float64) float64
    func Cbrt(x float64) float64
    func Ceil(x float64) float64
    func Copysign(f float64, sign float64) float64
    func Cos(x float64) float64
    func Cosh(x float64) float64
    func Dim(x float64, y float64) float64
    func Erf(x float64) float64
    func Erfc(x float64) float64
    func Exp(x float64) float64
    func Exp2(x float64) float64
    func Expm1(x float64) float64
    func FMA(x float64, y float64, z float64) float64
    func Float32bits(f float32) uint32
    func Float32frombits(b uint32) float32
    func Float64bits(f float64) uint64
    func Float64frombits(b uint64) float64
    func Floor(x float64) float64
    func Frexp(f float64) (frac float64, exp int)
    func Gamma(x float64) float64
    func Hypot(p float64, q float64) float64
    func Ilogb(x float64) int
    func Inf(sign int) float64
    func IsInf(f float64, sign int) bool
    func IsNaN(f float64) (is bool)
    func J0(x float64) float64
    func J1(x float64) float64
    func Jn(n int, x float64) float64
    func Ldexp(frac float64, exp int) float64
    func Lgamma(x float64) (lgamma float64, sign int)
    func Log(x float64) float64
    func Log10(x float64) float64
    func Log1p(x float64) float64
    func Log2(x float64) float64
    func Logb(x float64) float64
    func Max(x float64, y float64) float64
    func Min(x float64, y float64) float64
    func Mod(x float64, y float64) float64
    func Modf(f float64) (integer float64, fractional float64)
    func NaN() float64
    func Nextafter(x float64, y float64) (r float64)
    func Nextafter32(x float32, y float32) (r float32)
    func Pow(x float64, y float64) float64
    func Pow10(n int) float64
    func Remainder(x float64, y float64) float64
    func Round(x float64) float64
    func RoundToEven(x float64) float64
    func Signbit(x float64) bool
    func Sin(x float64) float64
    func Sincos(x float64) (sin float64, cos float64)
    func Sinh(x float64) float64
    func Sqrt(x float64) float64
    func Tan(x float64) float64
    func Tanh(x float64) float64
    func Trunc(x float64) float64
    func Y0(x float64) float64
    func Y1(x float64) float64
    func Yn(n int, x float64) float64
    """#
}
