// run
//
// Parts of byte slices share the array; buffers and readers give back what they have, and take it back.

import GoRuntime
import GoStandardLibrary

func parts() {
  let text = GoSlice<UInt8>(GoString("  hello, world "))
  let word = bytes.TrimSpace(text)
  word[0] = UInt8(ascii: "J")
  let fields = bytes.Fields(text)
  fields[1][0] = UInt8(ascii: "W")
  let halves = bytes.Split(word, GoSlice<UInt8>(GoString(", ")))
  halves[0].append(UInt8(ascii: "!"))
  fmt.Printf("%q %q %q\n", text, fields, halves)
  let (before, after, found) = bytes.Cut(word, GoSlice<UInt8>(GoString(",")))
  fmt.Printf("%q %q %v\n", before, after, found)
  fmt.Println(
    bytes.TrimSpace(GoSlice<UInt8>(GoString(" \t"))) == nil, bytes.TrimLeft(GoSlice<UInt8>(GoString("aa")), "a") == nil)
  fmt.Printf(
    "%q %q\n", bytes.SplitAfterN(GoSlice<UInt8>(GoString("a,b,c")), GoSlice<UInt8>(GoString(",")), 2),
    bytes.TrimFunc(word, unicode.IsLower))
  fmt.Println(
    bytes.IndexRune(word, Int32(rune: "W")), bytes.IndexAny(word, "xo"), bytes.ContainsFunc(word, unicode.IsDigit))
  fmt.Printf(
    "%s %s %v\n", bytes.Map(unicode.ToUpper, word), bytes.ToTitle(before), bytes.Runes(GoSlice<UInt8>(GoString("é!"))))
}

func buffers() {
  let b = bytes.Buffer()
  let (n, err) = b.ReadFrom(typedNil(strings.NewReader("héllo")))
  fmt.Println(n, err, b.UnreadByte())
  let (c, _) = b.ReadByte()
  let (r, size, _) = b.ReadRune()
  fmt.Println(c, r, size, b.UnreadRune(), b.UnreadRune(), b.String())
  let reader = bytes.NewReader(GoSlice<UInt8>(GoString("0123456789")))
  let at = GoSlice<UInt8>(count: 4)
  let (argument1, argument2) = reader!.Seek(-3, io.SeekEnd)
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = reader!.ReadAt(at, 2)
  fmt.Println(argument3, argument4)
  let (left, _) = io.ReadAll(typedNil(reader))
  fmt.Printf("%s %s %d\n", at, left, reader!.Len())
  let (argument5, argument6) = reader!.Seek(-1, io.SeekStart)
  fmt.Println(argument5, argument6)
}

func buffered() {
  let r = bufio.NewReaderSize(typedNil(strings.NewReader("one\r\ntwo\nthree four five six")), 16)
  let peeked: GoSlice<UInt8>
  var err: (any error)?
  (peeked, err) = r!.Peek(3)
  fmt.Printf("%s %v %d %d\n", peeked, err, r!.Buffered(), r!.Size())
  var line: GoSlice<UInt8> = nil
  var isPrefix = false
  (line, isPrefix, err) = r!.ReadLine()
  fmt.Printf("%q %v %v\n", line, isPrefix, err)
  let (argument1, argument2) = r!.Discard(4)
  fmt.Println(argument1, argument2)
  var slice: GoSlice<UInt8> = nil
  (slice, err) = r!.ReadSlice(UInt8(ascii: "x"))
  fmt.Printf("%q %v\n", slice, err)
  var n: Int64 = 0
  (n, err) = r!.WriteTo(typedNil(os.Stdout))
  fmt.Println("", n, err)
  (_, err) = r!.Peek(1)
  fmt.Println(err, r!.UnreadByte())

  let out = strings.Builder()
  let rw = bufio.NewReadWriter(bufio.NewReader(typedNil(strings.NewReader("in"))), bufio.NewWriterSize(out, 4))
  let (c, _) = rw!.Reader!.ReadByte()
  fmt.Fprintf(typedNil(rw), "%c%s", c, "|longer")
  fmt.Println(rw!.Writer!.Available(), rw!.Writer!.Buffered(), out.String())
  rw!.Writer!.WriteRune(Int32(rune: "é"))
  rw!.Writer!.Flush()
  fmt.Println(out.String())
  rw!.Writer!.Reset(out)
  _ = io.Copy(typedNil(rw), typedNil(strings.NewReader(" copied")))
  rw!.Writer!.Flush()
  fmt.Println(out.String())
}

/// A broken reader panics, and writing to a broken writer does, too.
struct broken: GoStruct, GoComparable, io.Reader, io.Writer {}

extension broken {
  func Read(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    panic("broken reader")
  }

  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    panic("broken writer")
  }
}

func recovering() {
  for step
    in ([
      .some({ (b: bytes.Buffer?) throws(GoPanic) in
        _ = try recoverably { () throws(GoPanic) in try b.checked().ReadFrom(broken()) }
      }),
      .some({ (b: bytes.Buffer?) throws(GoPanic) in
        _ = try recoverably { () throws(GoPanic) in try b.checked().WriteTo(broken()) }
      }), .some({ (b: bytes.Buffer?) throws(GoPanic) in _ = try recoverably { fmt.Fprintln(broken(), b) } }),
    ] as GoSlice<((bytes.Buffer?) throws(GoPanic) -> Void)?>)
  {
    ({
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println(recover()) }
        try step.checked()(bytes.NewBufferString("text"))
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    })()
  }
}

func main() {
  recovering()
  parts()
  buffers()
  buffered()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
