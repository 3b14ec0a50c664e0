// run
//
// Complex numbers of both widths, and types defined over them, as variables, fields, elements, keys and results.

import GoRuntime
import GoStandardLibrary

struct wave: GoDefined, GoComparable {
  var rawValue: GoComplex

  init(_ rawValue: GoComplex) { self.rawValue = rawValue }
}

struct thin: GoDefined, GoComparable {
  var rawValue: GoComplex64

  init(_ rawValue: GoComplex64) { self.rawValue = rawValue }
}

struct sample: GoStruct, GoComparable {
  var a = GoComplex64()
  var b = GoComplex()
  var w = wave()
  var t = thin()
}

func sum(_ terms: GoSlice<GoComplex>) -> GoComplex {
  var total = GoComplex()
  for term in terms {
    total += term
  }
  return total
}

func parts(_ z: GoComplex64) -> (re: Float, im: Float) {
  return (real(z), imag(z))
}

func power(_ z: wave, _ n: Int) -> wave {
  var result = wave(GoComplex(1.0, 0.0))
  for _ in stride(from: 0, to: n, by: 1) {
    result *= z
  }
  return result
}

func variables() {
  let c = Pointer(GoComplex())
  var d = GoComplex64()
  fmt.Println(c.pointee, d)
  c.pointee += GoComplex(3.0, 4.0)
  d -= GoComplex64(0.0, 2.0)
  d *= GoComplex64(3.0, 0.0)
  d += GoComplex64(1.0, 0.0)
  d /= GoComplex64(2.0, 0.0)
  c.pointee -= GoComplex(1.0, 0.0)
  c.pointee *= GoComplex(0.0, 2.0)
  c.pointee /= GoComplex(1.0, 1.0)
  fmt.Println(c.pointee, d, -c.pointee, -d, c.pointee, c.pointee == GoComplex(d), c.pointee != c.pointee)
  let p = c
  p.pointee += GoComplex(1.0, 0.0)
  p.pointee += GoComplex(1.0, 0.0)
  fmt.Println(p.pointee, real(p.pointee), imag(p.pointee))
  let (argument1, argument2) = parts(d)
  fmt.Println(argument1, argument2)
  let width: Float = 1.5
  let z = complex(width, 1.0)
  fmt.Printf("%T %T %v %v\n", z, real(z), complex(width, 2.0), GoComplex(1.0, 2.5))
  fmt.Println(GoComplex(-5.0, 12.0), 2.0, 3.0, GoComplex64(-5.0, 12.0))
}

func places() {
  var s = sample()
  fmt.Println(s, s == sample())
  s.a += GoComplex64(0.0, 1.0)
  s.b = sum([GoComplex(1.0, 0.0), GoComplex(0.0, 2.0), GoComplex(3.0, 3.0)])
  s.w = wave(s.b) * wave(GoComplex(2.0, 0.0))
  s.t = thin(s.a) + thin(GoComplex64(1.0, 0.0))
  s.t -= thin(GoComplex64(0.0, 2.0))
  s.w /= wave(GoComplex(0.0, 3.0))
  fmt.Println(
    s, s.w + wave(GoComplex(1.0, 0.0)), -s.t, s == sample(), real(s.w), imag(s.t), power(wave(GoComplex(0.0, 1.0)), 3))
  fmt.Printf("%v %.2f %g %T %T\n", s.w, s.b, s.t, s.w, s.t)
  let array = GoArray<3, GoComplex>()
  array[1] = GoComplex(5.0, 0.0)
  array[2] += GoComplex(1.0, 0.0)
  let slice = GoSlice<GoComplex64>(count: 2)
  slice[1] += GoComplex64(1.0, 0.0)
  slice[0] -= GoComplex64(1.0, 0.0)
  let names: GoMap<GoComplex64, GoString> = [GoComplex64(1.0, 0.0): "one", GoComplex64(0.0, 1.0): "i"]
  names[GoComplex64(0.0, 1.0)] += "!"
  fmt.Println(array.copy(), slice, names[GoComplex64(0.0, 1.0)], names[GoComplex64(1.0, 0.0)], len(names))
  let numbers = Channel<GoComplex64>(capacity: 1)
  numbers.send(GoComplex64(3.0, 0.0))
  close(numbers)
  fmt.Println(numbers.receive(), numbers.receive())
}

func quotients() {
  let inf = math.Inf(1)
  let nan_ = math.NaN()
  let values: GoSlice<Double> = [0.0, math.Copysign(0.0, -1.0), 1.0, -2.0, inf, nan_]
  for a in values {
    for b in values {
      let n = complex(a, b)
      var others: GoSlice<GoComplex> = []
      for c in values {
        others.append(n / complex(c, 1.0), n / complex(-1.0, c), n / complex(c, c))
      }
      fmt.Println(n, others, GoComplex64(n) / GoComplex64(others[0]))
    }
  }
}

func main() {
  variables()
  places()
  quotients()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
