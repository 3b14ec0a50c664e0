// run
//
// A bare return gives zero values for results called _, and the values of the others.

import GoRuntime
import GoStandardLibrary

struct pair: GoStruct, GoComparable {
  var a = 0
  var b = 0
}

func total(_ values: GoSlice<Int>) -> (sum: Int, (any error)?) {
  var sum = 0
  for v in values {
    sum &+= v
  }
  return (sum, nil)
}

func check(_ n: Int) -> (pair, GoSlice<Int>, text: GoString, err: (any error)?) {
  let err: (any error)? = nil
  if n < 0 {
    return (pair(a: 1, b: 2), nil, "negative", errors.New("below zero"))
  }
  let text = fmt.Sprint("checked ", n)
  return (pair(), nil, text, err)
}

func recovered(_ f: () throws(GoPanic) -> Void) -> (result: Pointer<pair>?, count: Int, result2: GoString) {
  let result: Pointer<pair>? = nil
  var count = 0
  let result2: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        count &-= 1
      }
    }
    count = 5
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (result, count, result2)
}

func none() -> (Int, Int) {
  return (0, 0)
}

func main() {
  let (argument1, argument2) = total([1, 2, 3])
  fmt.Println(argument1, argument2)
  let (argument3, argument4, argument5, argument6) = check(-1)
  fmt.Println(argument3, argument4, argument5, argument6)
  let (argument7, argument8, argument9, argument10) = check(1)
  fmt.Println(argument7, argument8, argument9, argument10)
  let (argument11, argument12, argument13) = recovered({})
  fmt.Println(argument11, argument12, argument13)
  let (argument14, argument15, argument16) = recovered { () throws(GoPanic) in throw GoPanic("no") }
  fmt.Println(argument14, argument15, argument16)
  let (argument17, argument18) = none()
  fmt.Println(argument17, argument18)
  let three = { () -> (Int, GoAny) in
    let n = 3
    return (n, nil)
  }
  let (argument19, argument20) = three()
  fmt.Println(argument19, argument20)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
