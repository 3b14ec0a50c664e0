// run
//
// A type satisfies an interface by having its methods, without saying so.

import GoRuntime
import GoStandardLibrary

protocol shape: GoInterface {
  func area() -> Double
}

protocol named: GoInterface {
  func name() -> GoString
  func area() -> Double
}

struct circle: GoStruct, GoComparable, named, shape {
  var radius = 0.0
}

extension circle {
  func area() -> Double {
    return math.Pi * radius * radius
  }

  func name() -> GoString {
    return "circle"
  }
}

final class square: GoObject, shape {
  var side = 0.0

  init() {}

  init(side: Double = 0.0) {
    self.side = side
  }
}

extension square {
  func area() -> Double {
    return side * side
  }
}

func total(_ shapes: GoSlice<(any shape)?>) -> Double {
  var sum = 0.0
  for s in shapes {
    sum += s!.area()
  }
  return sum
}

func main() {
  let sq = square(side: 3.0)
  fmt.Printf("%.2f\n", total([circle(radius: 1.0), sq]))
  sq.side = 10.0
  var s: (any shape)? = sq
  fmt.Printf("%.0f %T %T\n", s!.area(), s, GoAny(circle() as (any shape)?))

  if case (let n, let ok) = s.lookup((any named).self), ok {
    fmt.Println("never", n)
  }
  s = circle(radius: 2.0)
  let (n, ok) = s.lookup((any named).self)
  fmt.Println(n!.name(), ok, equal(s, circle(radius: 2.0)), !equal(s, sq))

  let back = s.must(circle.self)
  let (_, isSquare) = s.lookup(square?.self)
  fmt.Println(back.radius, isSquare)

  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      _ = try s.checked(square?.self)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      let empty: (any shape)? = nil
      _ = try empty.checked().area()
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
