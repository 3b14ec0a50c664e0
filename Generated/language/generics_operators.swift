// run
//
// The operators of generic code: arithmetic, shifts by and of type parameters, constants of them, and what may panic.

import GoRuntime
import GoStandardLibrary

protocol Unsigned: GoInterface {}

protocol Signed: GoInterface {}

protocol `Any`: GoInterface {}

struct n8: GoDefinedInteger {
  var rawValue: Int8

  init(_ rawValue: Int8) { self.rawValue = rawValue }
}

struct small: GoDefinedInteger {
  var rawValue: Int8

  init(_ rawValue: Int8) { self.rawValue = rawValue }
}

struct u8: GoDefinedInteger {
  var rawValue: UInt8

  init(_ rawValue: UInt8) { self.rawValue = rawValue }
}

func lu<T: GoInteger>(_ x: Int, _ c: T) throws(GoPanic) -> Int {
  return try x << shiftCount(checked: c)
}

func ls<T: GoInteger>(_ x: UInt8, _ c: T) throws(GoPanic) -> UInt8 {
  return try x << shiftCount(checked: c)
}

func la<T: GoInteger>(_ x: Int32, _ c: T) throws(GoPanic) -> Int32 {
  return try x >> shiftCount(checked: c)
}

func tt<T: GoInteger, C: GoInteger>(_ x: T, _ c: C) throws(GoPanic) -> T {
  return try x << shiftCount(checked: c) | x >> shiftCount(checked: c)
}

func tu<T: GoInteger>(_ x: T, _ c: UInt) -> T {
  var x = x
  x <<= c
  x >>= c
  return x << 1
}

func ti<T: GoInteger>(_ x: T, _ c: Int) throws(GoPanic) -> T {
  var x = x
  try x = x << shiftCount(checked: c)
  return try x >> shiftCount(checked: c)
}

func un<T: GoInteger>(_ x: u8, _ c: T) throws(GoPanic) -> u8 {
  var y = try x << shiftCount(checked: c)
  try y = y >> shiftCount(checked: c)
  return y
}

func flag<T: GoInteger>(_ i: T) throws(GoPanic) -> UInt64 {
  return try 1 << shiftCount(checked: i) | 1 << shiftCount(checked: i & 3)
}

func `try`(_ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println("recovered", r)
      }
    }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func shifts() throws(GoPanic) {
  try fmt.Println(
    lu(1, UInt8(3)), lu(1, UInt64(9223372036854775808)), lu(1, u8(4)), ls(0x81, 1), ls(3, n8(7)), la(-256, 4),
    la(-256, n8(100)), la(7, u8(1)))
  try fmt.Println(
    tt(Int8(65), UInt8(1)), tt(u8(129), n8(1)), tt(-5, 2), tu(Int8(127), 1), tu(u8(255), 3), ti(n8(64), 1),
    un(200, UInt(1)))
  try fmt.Println(flag(u8(5)), flag(n8(63)), flag(70))
  var c: n8 = 3
  let d: u8 = 2
  var x = try (1 << shiftCount(checked: c.rawValue)) << d.rawValue
  try x = x << shiftCount(checked: c.rawValue)
  x >>= d.rawValue
  var e: u8 = 1
  try e = e << shiftCount(checked: c.rawValue)
  try e = e << d.rawValue | e >> shiftCount(checked: c.rawValue)
  try fmt.Println(
    x, e, 1 << shiftCount(checked: c.rawValue), UInt8(1) << d.rawValue, c << d.rawValue,
    d << shiftCount(checked: c.rawValue), c << 1)
  try `try` { () throws(GoPanic) in try fmt.Println(flag(n8(-1))) }
  try `try` { () throws(GoPanic) in
    c = -1
    try fmt.Println(1 << shiftCount(checked: c.rawValue))
  }
  try `try` { () throws(GoPanic) in try fmt.Println(tt(1, -2)) }
  try `try` { () throws(GoPanic) in try e = e << shiftCount(checked: c.rawValue) }
  try `try` { () throws(GoPanic) in try fmt.Println(ls(1, -3)) }
}

protocol Number: GoInterface {}

func div<T: GoNumber>(_ a: T, _ b: T) throws(GoPanic) -> (q: T, err: (any error)?) {
  var q = T.zero
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      if case let r = recover(), r != nil {
        try err = r.checked((any error).self, missing: "Error")
      }
    }
    try (q, err) = (quotient(a, b), nil)
  } catch {
    defers.panic(error)
  }
  try defers.run()
  return (q, err)
}

func mod<T: GoInteger>(_ a: T, _ b: T) throws(GoPanic) -> T {
  var a = a
  try a = remainder(a, b)
  a &/= 1
  a = a &/ 2 &* 2
  a &%= 100
  return a &% 50
}

func half<T: GoFloat>(_ a: T, _ b: T) throws(GoPanic) -> T {
  var a = a
  try a = quotient(a, b)
  return try quotient(a, b)
}

func quo<T: GoNumber>(_ a: T, _ b: T) throws(GoPanic) -> T {
  var a = a
  var b = b
  try a = quotient(a, b)
  b &*= 2
  b &/= 2
  return a &/ 1
}

func divisions() throws(GoPanic) {
  let (argument1, argument2) = try div(7, 2)
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = try div(7, 0)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = try div(7.0, 0.0)
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = try div(n8(-128), n8(-1))
  fmt.Println(argument7, argument8)
  try fmt.Println(half(1.5, 2.0))
  try `try` { () throws(GoPanic) in try fmt.Println(mod(u8(7), u8(4)), mod(7, 0)) }
  try `try` { () throws(GoPanic) in try fmt.Println(quo(7.5, 2.0), quo(u8(7), u8(0))) }
}

protocol Int_: GoInterface {}

func all<T: GoInteger>(_ a: T, _ b: T) throws(GoPanic) -> GoSlice<T> {
  var r: GoSlice<T> = nil
  var x = a
  x &+= b
  r.append(x)
  x &-= a &* 2
  r.append(x)
  x &*= b
  x &= 0x3f
  r.append(x)
  x |= b
  x ^= a
  r.append(x)
  x &= ~3
  r.append(x, ~x, 0 &- x, x, x & ~b, x ^ b)
  x <<= 2
  x >>= 1
  x &+= 1
  x &%= 7
  r.append(x)
  x &-= 1
  x = 0 &- x
  x &/= 2
  try r.append(
    x, x << shiftCount(checked: b), x >> shiftCount(checked: a), 1 << shiftCount(checked: b), T(goConverting: 1) << 3)
  let arr: GoArray<4, T> = [a, b, T.zero, T.zero]
  try arr.set(Int(goConverting: b & 3), arr[checked: Int(goConverting: b & 3)] &+ 2)
  try arr.set(Int(goConverting: a &% 4), arr[checked: Int(goConverting: a &% 4)] &+ 1)
  try arr.set(0, arr[checked: 0] << shiftCount(checked: b))
  let m: GoMap<T, T> = [a: b]
  try m.set(a, m[a] | 8)
  try m.set(b, m[b] ^ m[a])
  try m.set(a, m[a] &% 5)
  try m.set(a, m[a] &+ 1)
  let s = anonymousStruct1<T, T>(v: a, w: b)
  s.v &*= s.w
  try s.v = remainder(s.v, s.w &+ 1)
  try r = append(append(r, contentsOf: arr.slice(checked: nil, nil)), m[a], m[b], s.v)
  if x == 0 || a > b && b <= 3 {
    r.append(max(a, b), min(a, b, 1))
  }
  return r
}

func sumf<T: GoFloat>(_ xs: GoSlice<T>) -> T {
  var t = T.zero
  for x in xs {
    t &+= x
    t &*= 2.0
    t &-= x &/ 2.0
    t &/= 4.0
  }
  return 0 &- t
}

func integers() throws(GoPanic) {
  try fmt.Println(all(5, 3))
  try fmt.Println(all(small(100), small(7)))
  try fmt.Println(all(UInt16(65535), UInt16(2)))
  try fmt.Println(all(UInt64(9223372036854775808), UInt64(1)))
  fmt.Println(sumf([Float(1.0), Float(2.5)]), sumf([1.5, 3.0]))
}

protocol F: GoInterface {}

protocol N: GoInterface {}

struct deg: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

func scale<T: GoFloat>(_ xs: GoSlice<T>) -> T {
  var t = T.zero
  for x in xs {
    t &+= x &* 2.0
    t &*= 0.5
    t &-= x &/ 2.0
    t = t &+ 0.5 &+ 1500.0
  }
  if t > 0.25 || t == 1.0 {
    t = -2.5
  }
  return (0 &- t) &* T(goConverting: 0.125)
}

func lerp<T: GoNumber>(_ a: T, _ b: T, _ f: Double) -> T {
  return a &+ T(goConverting: f * Double(goConverting: b &- a))
}

func sum<T: GoFloat>(_ xs: GoSlice<T>) -> T {
  var t = T.zero
  for x in xs {
    t &+= x &* 2.0
    t &/= 4.0
  }
  return t &+ 1.5
}

func floats() {
  fmt.Println(scale([1.0, 2.0, 3.0]), scale([Float(1.5)]), scale([deg(10.0)]))
  fmt.Println(lerp(1, 10, 0.5), lerp(1.0, 2.0, 0.25), lerp(deg(3.0), deg(7.0), 0.5))
  fmt.Println(sum([1.0]), sum(nil) as Float)
}

func main() {
  fatally { () throws(GoPanic) in try integers() }
  floats()
  fatally { () throws(GoPanic) in try shifts() }
  fatally { () throws(GoPanic) in try divisions() }
}

final class anonymousStruct1<V: GoValue, W: GoValue>: GoObject, GoUnnamed {
  var v = V.zero
  var w = W.zero

  init() {}

  init(v: V = V.zero, w: W = W.zero) {
    self.v = v
    self.w = w
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
