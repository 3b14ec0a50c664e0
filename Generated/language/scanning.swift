// run
//
// Values are read out of texts by spaces or as a format says, up to what does not fit.

import GoRuntime
import GoStandardLibrary

struct level: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

func main() {
  let a = Pointer(0)
  let b = Pointer(0)
  let s = Pointer<GoString>(GoString(""))
  let t = Pointer<GoString>(GoString(""))
  let f = Pointer(0.0)
  let u = Pointer<UInt8>(UInt8(0))
  let ok = Pointer(false)
  let r = Pointer<Int32>(Int32(0))
  let l = Pointer(level())
  let p = { (n: Int, err: (any error)?) -> Void in
    fmt.Println(
      n, err, a.pointee, b.pointee, s.pointee, t.pointee, f.pointee, u.pointee, ok.pointee, r.pointee, l.pointee)
  }
  let (argument1, argument2) = fmt.Sscan("1 2", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument1, argument2)
  let (argument3, argument4) = fmt.Sscan("7\n8", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument3, argument4)
  let (argument5, argument6) = fmt.Sscan("7", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument5, argument6)
  let (argument7, argument8) = fmt.Sscan("", a as Pointer<Int>?)
  p(argument7, argument8)
  let (argument9, argument10) = fmt.Sscan("x 3", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument9, argument10)
  let (argument11, argument12) = fmt.Sscan(
    "-5 word 2.5 true 200 9", a as Pointer<Int>?, s as Pointer<GoString>?, f as Pointer<Double>?, ok as Pointer<Bool>?,
    u as Pointer<UInt8>?, l as Pointer<level>?)
  p(argument11, argument12)
  let (argument13, argument14) = fmt.Sscan("300", u as Pointer<UInt8>?)
  p(argument13, argument14)
  let (argument15, argument16) = fmt.Sscan("0x1f 1_000", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument15, argument16)
  let (argument17, argument18) = fmt.Sscanln("3 4", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument17, argument18)
  let (argument19, argument20) = fmt.Sscanln("3\n4", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument19, argument20)
  let (argument21, argument22) = fmt.Sscanln("3 4 5", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument21, argument22)
  let (argument23, argument24) = fmt.Sscanf("10-20", "%d-%d", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument23, argument24)
  let (argument25, argument26) = fmt.Sscanf("bob is 42", "%s is %d", s as Pointer<GoString>?, a as Pointer<Int>?)
  p(argument25, argument26)
  let (argument27, argument28) = fmt.Sscanf("ff z", "%x %c", a as Pointer<Int>?, r as Pointer<Int32>?)
  p(argument27, argument28)
  let (argument29, argument30) = fmt.Sscanf("k=v;12", "k=%1s;%d", s as Pointer<GoString>?, a as Pointer<Int>?)
  p(argument29, argument30)
  let (argument31, argument32) = fmt.Sscanf("5 apples", "%d pears", a as Pointer<Int>?)
  p(argument31, argument32)
  let (argument33, argument34) = fmt.Sscanf("5", "%d %d", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument33, argument34)
  let (argument35, argument36) = fmt.Sscanf("abc", "%d", a as Pointer<Int>?)
  p(argument35, argument36)
  let (argument37, argument38) = fmt.Sscanf("\"q s\" x", "%q %s", s as Pointer<GoString>?, t as Pointer<GoString>?)
  p(argument37, argument38)
  let (argument39, argument40) = fmt.Sscanf("3.25,true", "%f,%t", f as Pointer<Double>?, ok as Pointer<Bool>?)
  p(argument39, argument40)
  let (argument41, argument42) = fmt.Sscanf(
    "move 3 from 1 to 9", "move %d from %d to %d", a as Pointer<Int>?, b as Pointer<Int>?, l as Pointer<level>?)
  p(argument41, argument42)
  let (argument43, argument44) = fmt.Sscanf("12:34", "%2d:%2d", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument43, argument44)
  let (argument45, argument46) = fmt.Sscanf("1234", "%2d%2d", a as Pointer<Int>?, b as Pointer<Int>?)
  p(argument45, argument46)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
