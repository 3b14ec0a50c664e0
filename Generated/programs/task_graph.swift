// run
//
// A graph of tasks runs in the order of its dependencies, each once; loops change what they bind.

import GoRuntime
import GoStandardLibrary

final class Node: GoObject {
  var Name: GoString = ""
  var Deps: GoSlice<Node?> = nil
  var Run: (() -> (GoString, (any error)?))? = nil
  let state: nodeState
  var visited = false
  var onDone: GoSlice<((Node?) -> Void)?> = nil
  var duration = time.Duration()

  init() {
    state = nodeState()
  }

  init(
    Name: GoString = "", Deps: GoSlice<Node?> = nil, Run: (() -> (GoString, (any error)?))? = nil,
    state: nodeState = nodeState(), visited: Bool = false, onDone: GoSlice<((Node?) -> Void)?> = nil,
    duration: time.Duration = time.Duration()
  ) {
    self.Name = Name
    self.Deps = Deps
    self.Run = Run
    self.state = state
    self.visited = visited
    self.onDone = onDone
    self.duration = duration
  }
}

final class nodeState: GoObject {
  let Once = sync.Once()
  var done: Channel<GoEmpty> = nil
  var out: GoString = ""
  var err: (any error)? = nil

  init() {}
}

final class Graph: GoObject {
  var nodes: GoMap<GoString, Node?> = nil
  var order: GoSlice<GoString> = nil
  let mu = sync.Mutex()
  var trace: GoSlice<GoString> = nil

  init() {}
}

struct CycleError: GoDefined, error {
  var rawValue: GoSlice<GoString>

  init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
}

extension CycleError {
  func Error() -> GoString {
    return "cycle: " + strings.Join(self.rawValue, " -> ")
  }
}

extension Graph {
  func Add(_ name: GoString, _ run: (() -> (GoString, (any error)?))?, _ deps: GoSlice<GoString>) -> Node {
    let n = Node(Name: name, Run: run)
    n.state.done = Channel<GoEmpty>()
    for d in deps {
      n.Deps.append(nodes[d])
    }
    if nodes == nil {
      nodes = [:]
    }
    (nodes[name], order) = (n, append(order, name))
    return n
  }

  func topo() -> (sorted: GoSlice<Node?>, err: (any error)?) {
    var sorted: GoSlice<Node?> = nil
    var err: (any error)? = nil
    let gray = 1
    let black = 2
    let color = GoMap<Node?, Int>(capacity: len(nodes))
    var path: GoSlice<GoString> = nil
    var visit: ((Node?) -> (any error)?)? = nil
    visit = { n in
      path.append(n!.Name)
      defer { path = path[..<(len(path) &- 1)] }
      switch color[n] {
      case gray:
        return CycleError(append(GoSlice<GoString>(), contentsOf: path))
      case black:
        return nil
      default:
        break
      }
      color[n] = gray
      for d in n!.Deps {
        if let err = visit!(d) {
          return err
        }
      }
      color[n] = black
      sorted.append(n)
      return nil
    }
    for name in order {
      err = visit!(nodes[name])
      if err != nil {
        return (nil, err)
      }
    }
    return (sorted, err)
  }
}

extension Node {
  func exec(_ g: Graph) -> (GoString, (any error)?) {
    state.Once.Do {
      let argument = self.state.done
      defer { close(argument) }
      let wg = sync.WaitGroup()
      let errs = GoSlice<(any error)?>(count: len(self.Deps))
      for (i, d) in self.Deps.enumerated() {
        wg.Add(1)
        go {
          defer { wg.Done() }
          (_, errs[i]) = d!.exec(g)
        }
      }
      wg.Wait()
      for (i, e) in errs.enumerated() {
        if e != nil {
          self.state.err = fmt.Errorf("%s: dep %s: %w", self.Name, self.Deps[i]!.Name, e)
          return
        }
      }
      (self.state.out, self.state.err) = self.Run!()
      g.mu.Lock()
      g.trace.append(self.Name)
      g.mu.Unlock()
      for f in self.onDone {
        f!(self)
      }
    }
    _ = state.done.receive()
    return (state.out, state.err)
  }
}

struct matrix<T: GoNumber>: GoDefined {
  var rawValue: GoSlice<GoSlice<T>>

  init(_ rawValue: GoSlice<GoSlice<T>>) { self.rawValue = rawValue }
}

extension matrix {
  func mul(_ o: matrix<T>) -> matrix<T> {
    let res = matrix<T>(GoSlice<GoSlice<T>>(count: len(self.rawValue)))
    let wg = sync.WaitGroup()
    for i in self.rawValue.indices {
      wg.Add(1)
      res.rawValue[i] = GoSlice<T>(count: len(o.rawValue[0]))
      go { [row = self.rawValue[i], out = res.rawValue[i]] in
        defer { wg.Done() }
        for j in out.indices {
          for (k, v) in row.enumerated() {
            out[j] &+= v &* o.rawValue[k][j]
          }
        }
      }
    }
    wg.Wait()
    return res
  }
}

func main() {
  let g = Graph()
  let say = { (s: GoString) -> (() -> (GoString, (any error)?))? in { return (s, nil) } }
  let a = g.Add("a", say("A"), nil)
  let b = g.Add("b", say("B"), ["a"])
  let c = g.Add("c", { return ("", fmt.Errorf("c failed")) }, ["a"])
  let d = g.Add("d", say("D"), ["b", "c"])
  var done = 0
  b.onDone.append({ n in done &+= len(n!.Name) })
  let sorted: GoSlice<Node?>
  var err: (any error)?
  (sorted, err) = g.topo()
  for n in sorted {
    fmt.Print(n!.Name, " ")
  }
  fmt.Println(err)
  let (argument1, argument2) = d.exec(g)
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = b.exec(g)
  fmt.Println(argument3, argument4)
  (_, err) = c.exec(g)
  sort.Strings(g.trace)
  fmt.Println(err, g.trace, done)
  a.Deps.append(d)
  (_, err) = g.topo()
  if case (let ce, let ok) = err.lookup(CycleError.self), ok {
    fmt.Println(len(ce.rawValue), ce, ce.rawValue[0])
  }
  let m = matrix<Int>([[1, 2], [3, 4]])
  fmt.Println(m.mul(m), matrix<Double>([[0.5]]).mul(matrix<Double>([[4.0]])))
  let table: GoArray<2, anonymousStruct1> = [
    anonymousStruct1(name: "empty", in: nil, want: [:]), anonymousStruct1(name: "two", in: [1, 2], want: [true: 2]),
  ]
  for case (let i, var tc) in table.enumerated() {
    tc.in.append(i)
    fmt.Printf("%d %-6s %v %v %d\n", i, tc.name, tc.in, tc.want[true], len(table[i].in))
  }
  let tick = time.NewTicker(time.Millisecond)
  defer { tick!.Stop() }
  let deadline = time.After(200 &* time.Millisecond)
  var n = 0
  L: while true {
    switch select(.receive(from: tick!.C), .receive(from: deadline)) {
    case 0:
      n &+= 1
      if n == 3 {
        break L
      }
    case _:
      fmt.Println("late")
      return
    }
  }
  fmt.Println("ticks", n)
}

struct anonymousStruct1: GoStruct, GoUnnamed {
  var name: GoString = ""
  var `in`: GoSlice<Int> = nil
  var want: GoMap<Bool, Int> = nil
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
