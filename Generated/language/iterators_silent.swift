// run
//
// An iterator that never yields tells by its type alone what it would.

import GoRuntime
import GoStandardLibrary

func main() {
  let (next, stop) = iter.Pull({ (_: ((Int) -> Bool)?) in })
  let v: Int
  var ok: Bool
  (v, ok) = next!()
  fmt.Println(v, ok)
  stop!()
  let (next2, stop2) = iter.Pull2 { (_: ((Int, GoString) -> Bool)?) -> Void in fmt.Println("ran") }
  var a = 0
  var b: GoString = ""
  (a, b, ok) = next2!()
  fmt.Println(a, b, ok)
  stop2!()
  let (n3, s3) = iter.Pull { (_: ((Int) -> Bool)?) -> Void in fmt.Println("ran") }
  let (argument1, argument2) = n3!()
  fmt.Println(argument1, argument2)
  s3!()
  let (n4, s4) = iter.Pull { (_: ((Int) -> Bool)?) -> Void in fmt.Println("ran") }
  let (argument3, argument4) = n4!()
  fmt.Println(argument3, argument4)
  s4!()
  ({ (_: ((Int) -> Bool)?) in }) { x in
    fmt.Println(x)
    return true
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
