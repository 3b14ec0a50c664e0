// run
//
// An embedded mutex makes a struct lockable by itself.

import GoRuntime
import GoStandardLibrary

final class account: GoObject, sync.Locker {
  let Mutex = sync.Mutex()
  var balance = 0

  init() {}
}

extension account {
  func Unlock() {
    Mutex.Unlock()
  }

  func Lock() {
    Mutex.Lock()
  }
}

final class bank: GoObject {
  var accounts = GoArray<4, account>()
  var locker: (any sync.Locker)? = nil
  var moves = 0

  init() {}

  init(accounts: GoArray<4, account> = GoArray<4, account>(), locker: (any sync.Locker)? = nil, moves: Int = 0) {
    self.accounts = accounts
    self.locker = locker
    self.moves = moves
  }
}

extension bank {
  func move(_ from: Int, _ to: Int, _ amount: Int) -> Bool {
    if from == to {
      return false
    }
    let first = accounts[min(from, to)]
    let second = accounts[max(from, to)]
    first.Mutex.Lock()
    defer { first.Mutex.Unlock() }
    second.Mutex.Lock()
    defer { second.Mutex.Unlock() }
    let source = accounts[from]
    if source.balance < amount {
      return false
    }
    source.balance &-= amount
    accounts[to].balance &+= amount

    locker!.Lock()
    moves &+= 1
    locker!.Unlock()
    return true
  }
}

func main() {
  let b = bank(locker: sync.Mutex())
  for i in b.accounts.indices {
    b.accounts[i].balance = 100
  }
  let wg = sync.WaitGroup()
  for g in 0..<8 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for i in 0..<100 {
        _ = b.move((g &+ i) % 4, g &* i % 4, i % 17)
      }
    }
  }
  wg.Wait()
  var total = 0
  for i in b.accounts.indices {
    total &+= b.accounts[i].balance
  }
  fmt.Println(total, b.moves > 0)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
