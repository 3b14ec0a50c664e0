// run
//
// What a buffered reader read last goes back into it; a buffer writes what is left in it to a writer.

import GoRuntime
import GoStandardLibrary

func main() {
  let r = bufio.NewReader(typedNil(strings.NewReader("añ12 x\nline\nend")))
  fmt.Println(r!.UnreadByte(), r!.UnreadRune(), equal(r!.UnreadRune(), bufio.ErrInvalidUnreadRune))
  var toks: GoSlice<GoString> = nil
  while true {
    var c: Int32
    let n: Int
    var err: (any error)?
    (c, n, err) = r!.ReadRune()
    if err != nil || c == Int32(rune: "\n") {
      break
    }
    if unicode.IsDigit(c) {
      var num = 0
      while err == nil && unicode.IsDigit(c) {
        num = num &* 10 &+ Int(c &- Int32(rune: "0"))
        (c, _, err) = r!.ReadRune()
      }
      r!.UnreadRune()
      toks.append(fmt.Sprint("#", num))
      continue
    }
    toks.append(fmt.Sprintf("%c%d", c, n))
  }
  fmt.Println(toks)
  var (b, _) = r!.ReadByte()
  fmt.Println(b, r!.UnreadByte(), r!.UnreadByte(), r!.UnreadRune())
  let (s, _) = r!.ReadString(UInt8(ascii: "\n"))
  let e1 = r!.UnreadByte()
  (b, _) = r!.ReadByte()
  fmt.Printf("%q %v %q %v\n", s, e1, b, r!.UnreadRune())
  let buf = GoSlice<UInt8>(count: 2)
  let (n, _) = r!.Read(buf)
  r!.UnreadByte()
  var (rest, err) = r!.ReadString(UInt8(ascii: "\n"))
  fmt.Printf("%d %s %q %v\n", n, buf, rest, err)
  (_, _, err) = r!.ReadRune()
  fmt.Println(err, r!.UnreadRune(), r!.UnreadByte())
  (rest, err) = r!.ReadString(UInt8(ascii: "x"))
  fmt.Printf("%q %v\n", rest, err)

  let from = bytes.Buffer()
  let to = bytes.Buffer()
  from.WriteString("abcdef")
  from.Next(2)
  var written: Int64 = 0
  (written, err) = from.WriteTo(to)
  fmt.Println(written, err, from.Len(), to.String())
  (written, err) = from.WriteTo(to)
  fmt.Println(written, err, to.Len())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
