// run
//
// Values are scanned out of readers and strings, and an error says what did not fit.

import GoRuntime
import GoStandardLibrary

struct level: GoDefinedInteger {
  var rawValue: UInt8

  init(_ rawValue: UInt8) { self.rawValue = rawValue }
}

/// A slow reader has no way to put anything back.
struct slow: GoStruct, GoComparable, io.Reader {
  var r: (any io.Reader)? = nil

  static func == (left: slow, right: slow) -> Bool {
    return equal(left.r, right.r)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: r))
  }
}

extension slow {
  func Read(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    return r!.Read(p[..<min(1, len(p))])
  }
}

func main() {
  let i = Pointer(0)
  let j = Pointer(0)
  let word = Pointer<GoString>(GoString(""))
  let f = Pointer(0.0)
  let ok = Pointer(false)
  let l = Pointer(level())
  let u = Pointer<UInt16>(UInt16(0))
  let c = Pointer(GoComplex())
  let b = Pointer<GoSlice<UInt8>>(nil as GoSlice<UInt8>)
  let r = Pointer<Int32>(Int32(0))
  let `in` = bufio.NewReader(typedNil(strings.NewReader("12 0x1f wörd\n3.5 true\n7\nrest of it\n")))
  let (argument1, argument2) = fmt.Fscan(
    typedNil(`in`), i as Pointer<Int>?, j as Pointer<Int>?, word as Pointer<GoString>?)
  fmt.Println(argument1, argument2)
  fmt.Println(i.pointee, j.pointee, word.pointee)
  let (argument3, argument4) = fmt.Fscanln(typedNil(`in`), f as Pointer<Double>?, ok as Pointer<Bool>?)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = fmt.Fscan(typedNil(`in`), f as Pointer<Double>?, ok as Pointer<Bool>?)
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = fmt.Fscanln(typedNil(`in`), l as Pointer<level>?)
  fmt.Println(argument7, argument8)
  let (argument9, argument10) = fmt.Fscanln(typedNil(`in`), l as Pointer<level>?)
  fmt.Println(argument9, argument10)
  fmt.Println(f.pointee, ok.pointee, l.pointee)
  let (rest, err) = `in`!.ReadString(UInt8(ascii: "\n"))
  fmt.Printf("%q %v\n", rest, err)

  let (argument11, argument12) = fmt.Fscan(
    slow(r: typedNil(strings.NewReader("8 ñandú 0b101"))), i as Pointer<Int>?, word as Pointer<GoString>?,
    u as Pointer<UInt16>?)
  fmt.Println(argument11, argument12)
  fmt.Println(i.pointee, word.pointee, u.pointee)
  let (argument13, argument14) = fmt.Fscanf(
    typedNil(bytes.NewBufferString("7-8:ab\n9")), "%d-%d:%s\n%d", i as Pointer<Int>?, j as Pointer<Int>?,
    word as Pointer<GoString>?, u as Pointer<UInt16>?)
  fmt.Println(argument13, argument14)
  fmt.Println(i.pointee, j.pointee, word.pointee, u.pointee)

  let (argument15, argument16) = fmt.Sscanf(
    "(1+2i) 616263 U+00E9", "%g %x %U", c as Pointer<GoComplex>?, b as Pointer<GoSlice<UInt8>>?, r as Pointer<Int32>?)
  fmt.Println(argument15, argument16)
  fmt.Println(c.pointee, GoString(b.pointee), GoString(rune: r.pointee))
  let (argument17, argument18) = fmt.Sscanf("123456", "%2d%3d", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument17, argument18)
  fmt.Println(i.pointee, j.pointee)
  let (argument19, argument20) = fmt.Sscanf("\"a\\tb\" 5%", "%q %d%%", word as Pointer<GoString>?, i as Pointer<Int>?)
  fmt.Println(argument19, argument20)
  fmt.Printf("%q %d\n", word.pointee, i.pointee)
  let (argument21, argument22) = fmt.Sscan("1.5p3 -0x1p-2", f as Pointer<Double>?, f as Pointer<Double>?)
  fmt.Println(argument21, argument22)
  fmt.Println(f.pointee)

  for text in (["", "x", "300", "-1", "1 2", "0b12", "1_0"] as GoSlice<GoString>) {
    let small = Pointer<Int8>(Int8(0))
    let (n, err) = fmt.Sscan(text, small as Pointer<Int8>?)
    fmt.Println(n, err, small.pointee)
  }
  let (argument23, argument24) = fmt.Sscan("1", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument23, argument24)
  let (argument25, argument26) = fmt.Sscanln("1\n2", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument25, argument26)
  let (argument27, argument28) = fmt.Sscanln("1 2 3", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument27, argument28)
  let (argument29, argument30) = fmt.Sscanf(
    "1 2", "%d %d %d", i as Pointer<Int>?, j as Pointer<Int>?, i as Pointer<Int>?)
  fmt.Println(argument29, argument30)
  let (argument31, argument32) = fmt.Sscanf("1-2", "%d+%d", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument31, argument32)
  let (argument33, argument34) = fmt.Sscanf("1 2", "%d", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument33, argument34)
  let (argument35, argument36) = fmt.Sscanf("1", "%d %d", i as Pointer<Int>?)
  fmt.Println(argument35, argument36)
  let (argument37, argument38) = fmt.Sscanf("1\n2", "%d %d", i as Pointer<Int>?, j as Pointer<Int>?)
  fmt.Println(argument37, argument38)
  let (argument39, argument40) = fmt.Sscanf("x", "%z", i as Pointer<Int>?)
  fmt.Println(argument39, argument40)
  let (argument41, argument42) = fmt.Sscan("tru", ok as Pointer<Bool>?)
  fmt.Println(argument41, argument42)
  let (argument43, argument44) = fmt.Sscan("1", i.pointee)
  fmt.Println(argument43, argument44)
  let (argument45, argument46) = fmt.Sscan("1", Pointer(nil as Channel<Int>) as Pointer<Channel<Int>>?)
  fmt.Println(argument45, argument46)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
