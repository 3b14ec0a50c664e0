// run
//
// What a standard package brings satisfies interfaces of the program, when its methods do.

import GoRuntime
import GoStandardLibrary

protocol locker: GoInterface {
  func Lock()
  func Unlock()
}

protocol writer: GoInterface {
  func Write(_ p: GoSlice<UInt8>) -> (Int, (any error)?)
}

protocol stringWriter: GoInterface {
  func WriteString(_ s: GoString) -> (Int, (any error)?)
}

protocol named: GoInterface {
  func String() -> GoString
}

struct nothing: GoStruct, GoComparable, locker, sync.Locker {}

extension nothing {
  func Lock() {}

  func Unlock() {}
}

protocol waiter: GoInterface {
  func Wait()
}

protocol temporary: GoInterface {
  func Temporary() -> Bool
}

struct busy: GoStruct, GoComparable, error, temporary {}

extension busy {
  func Error() -> GoString {
    return "busy"
  }

  func Temporary() -> Bool {
    return true
  }
}

func with(_ l: (any locker)?, _ f: () -> Void) {
  l!.Lock()
  let receiver = l!
  defer { receiver.Unlock() }
  f()
}

func isTemporary(_ err: (any error)?) -> Bool {
  let t = Pointer<(any temporary)?>(nil as (any temporary)?)
  return errors.As(err, GoAny(t)) && t.pointee!.Temporary()
}

func main() {
  let mu = sync.Mutex()
  let rw = sync.RWMutex()
  var n = 0
  for l in ([mu, rw, nothing()] as GoSlice<(any locker)?>) {
    with(l) { n &+= 1 }
  }
  fmt.Println(n)
  let w: (any writer)? = typedNil(os.Stdout)
  fmt.Fprintf(GoAny(w).as((any io.Writer).self), "%s\n", "hi")
  let sb = strings.Builder()
  let sw: any stringWriter = sb
  _ = sw.WriteString("abc")
  fmt.Println(sb.String())
  let d: (any named)? = 3 &* time.Second
  fmt.Println(d!.String(), d)
  let wg = sync.WaitGroup()
  let wt: any waiter = wg
  wt.Wait()
  let (_, ok) = GoAny(sb).lookup((any named).self)
  fmt.Println(ok)
  fmt.Println(isTemporary(fmt.Errorf("wrapped: %w", busy())), isTemporary(errors.New("broken")), isTemporary(nil))
}

extension os.File: stringWriter, writer {}

extension strings.Builder: named, stringWriter, writer {}

extension sync.Mutex: locker {}

extension sync.RWMutex: locker {}

extension sync.WaitGroup: waiter {}

extension time.Duration: named {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
