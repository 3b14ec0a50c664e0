// run exit 1
//
// A logger writes lines with what is asked for before them; Fatal ends the program, Panic panics.

import GoRuntime
import GoStandardLibrary

func main() {
  log.SetFlags(0)
  log.SetOutput(typedNil(os.Stdout))
  log.Println("hello", 1, errors.New("e"))
  log.SetPrefix("[app] ")
  log.Printf("%d items", 3)
  log.Print("a", "b", 1, 2)
  let buf = bytes.Buffer()
  let l = log.New(buf, "p: ", log.Lmsgprefix)
  l!.Println("x")
  l!.Printf("y\n")
  fmt.Print(buf.String())
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("recovered", recover()) }
      try log.Panicf(checked: "bad %d", 1)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  fmt.Println(log.Flags(), log.Prefix(), l!.Flags() == log.Lmsgprefix)
  let args: GoSlice<GoAny> = ["s", 2]
  log.Println(contentsOf: args)
  let d = log.New(typedNil(os.Stderr), "", log.LstdFlags)
  d!.SetFlags(0)
  d!.Println("to stderr")
  log.Fatalf("fatal: %v", errors.New("end"))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
