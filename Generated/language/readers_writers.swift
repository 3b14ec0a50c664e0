// run
//
// Readers and writers are wrapped, joined, limited, and connected by a pipe.

import GoRuntime
import GoStandardLibrary

final class countingWriter: GoObject, io.Writer {
  var w: (any io.Writer)? = nil
  var n: Int64 = 0

  init() {}

  init(w: (any io.Writer)? = nil, n: Int64 = 0) {
    self.w = w
    self.n = n
  }
}

extension countingWriter {
  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    let (n, err) = w!.Write(p)
    self.n &+= Int64(n)
    return (n, err)
  }
}

struct upper: GoStruct, GoComparable, io.Reader {
  var r: (any io.Reader)? = nil

  static func == (left: upper, right: upper) -> Bool {
    return equal(left.r, right.r)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: r))
  }
}

extension upper {
  func Read(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    let (n, err) = r!.Read(p)
    copy(p, bytes.ToUpper(p[..<n]))
    return (n, err)
  }
}

final class failing: GoObject, io.Writer {
  var after = 0

  init() {}

  init(after: Int = 0) {
    self.after = after
  }
}

extension failing {
  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    after &-= len(p)
    if after < 0 {
      return (0, errors.New("disk full"))
    }
    return (len(p), nil)
  }
}

final class syncBuffer: GoObject, GoStringer, io.Reader, io.ReaderFrom, io.RuneScanner, io.StringWriter,
  io.Writer, io.WriterTo
{
  let mu = sync.Mutex()
  let Buffer = bytes.Buffer()

  init() {}
}

extension syncBuffer {
  func WriteTo(_ argument1: (any io.Writer)?) -> (Int64, (any error)?) {
    return Buffer.WriteTo(argument1)
  }

  func WriteString(_ argument1: GoString) -> (Int, (any error)?) {
    return Buffer.WriteString(argument1)
  }

  func UnreadRune() -> (any error)? {
    return Buffer.UnreadRune()
  }

  func ReadRune() -> (Int32, Int, (any error)?) {
    return Buffer.ReadRune()
  }

  func ReadFrom(_ argument1: (any io.Reader)?) -> (Int64, (any error)?) {
    return Buffer.ReadFrom(argument1)
  }

  func Read(_ argument1: GoSlice<UInt8>) -> (Int, (any error)?) {
    return Buffer.Read(argument1)
  }

  func String() -> GoString {
    return Buffer.String()
  }

  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?) {
    mu.Lock()
    defer { mu.Unlock() }
    return Buffer.Write(p)
  }
}

func main() {
  let buf = bytes.Buffer()
  let cw = countingWriter(w: buf)
  fmt.Fprintf(cw, "%s-%d", "abc", 42)
  let n: Int64
  var err: (any error)?
  (n, err) = io.Copy(cw, upper(r: typedNil(strings.NewReader("hello"))))
  fmt.Println(buf.String(), cw.n, n, err)

  let w: any io.Writer = failing(after: 5)
  (_, err) = fmt.Fprint(w, "1234")
  let (_, err2) = fmt.Fprint(w, "5678")
  fmt.Println(err, err2)

  let sc = bufio.NewScanner(typedNil(strings.NewReader("one two\nthree\n\nfour")))
  var line = 1
  while sc!.Scan() {
    fmt.Println(line, strings.Fields(sc!.Text()), len(sc!.Bytes()))
    line &+= 1
  }
  fmt.Println(sc!.Err())
  let ws = bufio.NewScanner(typedNil(strings.NewReader("a bb  ccc")))
  ws!.Split(bufio.ScanWords)
  var total = 0
  while ws!.Scan() {
    total &+= len(ws!.Text())
  }
  fmt.Println(total)

  let sb = syncBuffer()
  let wg = sync.WaitGroup()
  for i in 0..<5 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      fmt.Fprintf(sb, "%d;", i)
    }
  }
  wg.Wait()
  fmt.Println(sb.Buffer.Len())
  let out = bufio.NewWriter(typedNil(os.Stdout))
  defer { out!.Flush() }
  fmt.Fprintln(typedNil(out), "buffered", out!.Buffered() > 0)

  let (pr, pw) = io.Pipe()
  go {
    for i in 0..<3 {
      fmt.Fprintf(typedNil(pw), "line %d\n", i)
    }
    pw!.CloseWithError(errors.New("end of work"))
  }
  let ps = bufio.NewScanner(typedNil(pr))
  while ps!.Scan() {
    fmt.Fprintln(typedNil(out), ps!.Text())
  }
  fmt.Fprintln(typedNil(out), ps!.Err())

  let a = strings.Builder()
  let b = strings.Builder()
  let mw = io.MultiWriter(a, b)
  _ = io.WriteString(mw, "both")
  let tee = io.TeeReader(typedNil(strings.NewReader("teed")), a)
  var (data, _) = io.ReadAll(tee)
  fmt.Fprintln(typedNil(out), a.String(), b.String(), GoString(data))
  (data, _) = io.ReadAll(io.LimitReader(typedNil(strings.NewReader("limited")), 3))
  fmt.Fprintln(typedNil(out), GoString(data))
  (data, _) = io.ReadAll(io.MultiReader(typedNil(strings.NewReader("x")), typedNil(strings.NewReader("yz"))))
  fmt.Fprintln(typedNil(out), GoString(data))
  let full = GoSlice<UInt8>(count: 4)
  var k = 0
  (k, err) = io.ReadFull(typedNil(strings.NewReader("abc")), full)
  fmt.Fprintln(typedNil(out), k, err, errors.Is(err, io.ErrUnexpectedEOF))
  let x = Pointer(0)
  let y = Pointer(0)
  let name = Pointer<GoString>(GoString(""))
  var c = 0
  (c, err) = fmt.Sscanf("10-20 bob", "%d-%d %s", x as Pointer<Int>?, y as Pointer<Int>?, name as Pointer<GoString>?)
  fmt.Fprintln(typedNil(out), c, err, x.pointee, y.pointee, name.pointee)
  (c, err) = fmt.Sscan("7 8.5 word", x as Pointer<Int>?, Pointer(0.0) as Pointer<Double>?, name as Pointer<GoString>?)
  fmt.Fprintln(typedNil(out), c, err, x.pointee, name.pointee)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
