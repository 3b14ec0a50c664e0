// run
//
// The rows of a matrix product are computed by as many goroutines.

import GoRuntime
import GoStandardLibrary

struct matrix: GoDefined {
  var rawValue: GoSlice<GoSlice<Double>>

  init(_ rawValue: GoSlice<GoSlice<Double>>) { self.rawValue = rawValue }
}

func newMatrix(_ rows: Int, _ columns: Int, _ at: (Int, Int) -> Double) -> matrix {
  let m = matrix(GoSlice<GoSlice<Double>>(count: rows))
  for i in m.rawValue.indices {
    m.rawValue[i] = GoSlice<Double>(count: columns)
    for j in m.rawValue[i].indices {
      m.rawValue[i][j] = at(i, j)
    }
  }
  return m
}

extension matrix {
  func times(_ b: matrix) -> matrix {
    let product = newMatrix(len(self.rawValue), len(b.rawValue[0])) { _, _ in 0.0 }
    let wg = sync.WaitGroup()
    for (i, row) in self.rawValue.enumerated() {
      wg.Add(1)
      go { [out = product.rawValue[i]] in
        defer { wg.Done() }
        for j in out.indices {
          for (k, v) in row.enumerated() {
            out[j] += v * b.rawValue[k][j]
          }
        }
      }
    }
    wg.Wait()
    return product
  }

  func trace() -> Double {
    var sum = 0.0
    for i in self.rawValue.indices {
      sum += self.rawValue[i][i]
    }
    return sum
  }
}

func main() {
  let a = newMatrix(3, 2) { i, j in Double(i &+ j) }
  let b = newMatrix(2, 3) { i, j in Double(i &- j) }
  for row in a.times(b).rawValue {
    fmt.Println(row)
  }

  let n = 40
  let identity = newMatrix(n, n) { i, j in
    if i == j {
      return 1.0
    }
    return 0.0
  }
  let c = newMatrix(n, n) { i, j in Double(i &* j % 7) / 2.0 }
  fmt.Println(c.times(identity).trace() == c.trace(), c.times(c).trace())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
