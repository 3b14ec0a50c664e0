// run
//
// A scanner goes on as its split function says, and tells what that did wrong.

import GoRuntime
import GoStandardLibrary

/// A countdown is a split function that keeps count.
struct countdown: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension Pointer where Pointee == countdown {
  func split(_ data: GoSlice<UInt8>, _ atEOF: Bool) -> (Int, GoSlice<UInt8>, (any error)?) {
    if pointee == 0 {
      return (0, GoSlice<UInt8>(GoString("last")), bufio.ErrFinalToken)
    }
    pointee &-= 1
    return bufio.ScanWords(data, atEOF)
  }
}

func scan(_ text: GoString, _ split: bufio.SplitFunc) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println("panic:", r)
      }
    }
    let scanner = bufio.NewScanner(typedNil(strings.NewReader(text)))
    try recoverably { () throws(GoPanic) in try scanner.checked().Split(split) }
    while try recoverably({ () throws(GoPanic) in try scanner.checked().Scan() }) {
      try fmt.Printf("%q ", recoverably { () throws(GoPanic) in try scanner.checked().Text() })
    }
    try fmt.Println(recoverably { () throws(GoPanic) in try scanner.checked().Err() })
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func commas(_ data: GoSlice<UInt8>, _ atEOF: Bool) -> (Int, GoSlice<UInt8>, (any error)?) {
  for (i, b) in data.enumerated() {
    switch b {
    case UInt8(ascii: ","):
      return (i &+ 1, data[..<i], nil)
    case UInt8(ascii: "!"):
      panic("what a noise")
    case UInt8(ascii: "?"):
      return (0, nil, errors.New("no questions"))
    case UInt8(ascii: "<"):
      return (-1, nil, nil)
    case UInt8(ascii: ">"):
      return (len(data) &+ 1, nil, nil)
    default:
      break
    }
  }
  if atEOF && len(data) > 0 {
    return (len(data), data, nil)
  }
  return (0, nil, nil)
}

func main() {
  scan("a,b,,c", commas)
  scan("a,b!", commas)
  scan("a,?", commas)
  scan("a,<", commas)
  scan("a,>", commas)
  let c = Pointer<countdown>(countdown(2))
  scan("one two three", c.split)
  scan("aé", bufio.ScanRunes)
  let split: bufio.SplitFunc = bufio.ScanLines
  scan("x\r\n\ny", split)
  let (argument1, argument2, argument3) = fatally { () throws(GoPanic) in
    try split!(GoSlice<UInt8>(GoString("p\nq")), true)
  }
  fmt.Println(argument1, argument2, argument3)

  let long = strings.Repeat("0123456789", 500)
  var scanner = bufio.NewScanner(typedNil(strings.NewReader(long + "\nshort\n")))
  scanner!.Buffer(GoSlice<UInt8>(count: 16), 8000)
  while scanner!.Scan() {
    fmt.Print(len(scanner!.Text()), " ")
  }
  fmt.Println(scanner!.Err())
  scanner = bufio.NewScanner(typedNil(strings.NewReader("short\n" + long)))
  scanner!.Buffer(nil, 4000)
  while scanner!.Scan() {
    fmt.Print(len(scanner!.Text()), " ")
  }
  fmt.Println(scanner!.Err())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
