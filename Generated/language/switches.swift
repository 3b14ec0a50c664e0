// run
//
// A switch takes one case, unless fallthrough leads on to the next.

import GoRuntime
import GoStandardLibrary

func grade(_ score: Int) -> GoString {
  if score >= 90 {
    return "A"
  } else if score >= 80 {
    return "B"
  }
  return "C"
}

func steps(_ n: Int) -> GoString {
  var out: GoString = ""
  switch n {
  case 3:
    out += "three "
    fallthrough
  case 2:
    out += "two "
    fallthrough
  case 1:
    out += "one"
  case 10, 20, 30:
    out = "round"
  default:
    out = "many"
  }
  return out
}

func side(_ name: GoString, _ v: Int) -> Int {
  fmt.Print(name, " ")
  return v
}

func main() {
  fmt.Println(grade(95), grade(85), grade(10))
  for n in ([1, 2, 3, 20, 99] as GoSlice<Int>) {
    fmt.Println(n, steps(n))
  }

  // Cases are evaluated top down, left to right, until one fits.
  switch side("tag", 2) {
  case side("a", 1), side("b", 2), side("c", 3):
    fmt.Println("found")
  case side("d", 2):
    fmt.Println("never")
  default:
    break
  }

  let x = 4
  switch true {
  case x > 3:
    if x == 4 {
      break
    }
    fmt.Println("never")
  default:
    fmt.Println("never")
  }

  let v: GoAny = 2.0
  switch v {
  case 2:
    fmt.Println("int")
  case 2.0:
    fmt.Println("float64")
  default:
    break
  }

  let word: GoString = "go"
  switch word {
  case "stop":
    fmt.Println("never")
  default:
    fmt.Println("default may stand anywhere")
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
