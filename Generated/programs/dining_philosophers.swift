// run
//
// Five philosophers share five forks, and nobody starves, since all take the lower fork first.

import GoRuntime
import GoStandardLibrary

final class fork: GoObject {
  let Mutex = sync.Mutex()
  var used = 0

  init() {}
}

final class philosopher: GoObject {
  var name: GoString = ""
  var first: fork? = nil
  var second: fork? = nil
  var meals = 0

  init() {}

  init(name: GoString = "", first: fork? = nil, second: fork? = nil, meals: Int = 0) {
    self.name = name
    self.first = first
    self.second = second
    self.meals = meals
  }
}

extension philosopher {
  func dine(_ meals: Int, _ table: sync.WaitGroup) {
    defer { table.Done() }
    for _ in stride(from: 0, to: meals, by: 1) {
      eat()
    }
  }

  func eat() {
    first!.Mutex.Lock()
    defer { first!.Mutex.Unlock() }
    second!.Mutex.Lock()
    defer { second!.Mutex.Unlock() }
    first!.used &+= 1
    second!.used &+= 1
    meals &+= 1
  }
}

func main() {
  let names: GoSlice<GoString> = ["Ada", "Bertrand", "Confucius", "Diogenes", "Epicurus"]
  let forks = GoSlice<fork?>(count: len(names))
  for i in forks.indices {
    forks[i] = fork()
  }

  let table = sync.WaitGroup()
  let philosophers = GoSlice<philosopher?>(count: len(names))
  for (i, name) in names.enumerated() {
    var left = i
    var right = (i &+ 1) &% len(names)
    if left > right {
      (left, right) = (right, left)
    }
    philosophers[i] = philosopher(name: name, first: forks[left], second: forks[right])
  }
  for p in philosophers {
    table.Add(1)
    go { p!.dine(300, table) }
  }
  table.Wait()

  for p in philosophers {
    fmt.Println(p!.name, "ate", p!.meals, "times")
  }
  for (i, f) in forks.enumerated() {
    fmt.Println("fork", i, "was used", f!.used, "times")
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
