import GoRuntime
import GoStandardLibrary

let opening = 100

nonisolated(unsafe) let errFunds = errors.New("insufficient funds")
nonisolated(unsafe) var owners: GoSlice<GoString> = nil

/// idle is how many goroutines there are when nobody moves money.
nonisolated(unsafe) var idle = 0

final class account: GoObject {
  var owner: GoString = ""
  var balance = 0

  init() {}

  init(owner: GoString = "", balance: Int = 0) {
    self.owner = owner
    self.balance = balance
  }
}

/// bank guards all accounts by one lock.
final class bank: GoObject {
  let mu = sync.RWMutex()
  var accounts: GoMap<GoString, account?> = nil

  init() {}

  init(accounts: GoMap<GoString, account?> = nil) {
    self.accounts = accounts
  }
}

func open(_ names: GoSlice<GoString>) -> bank {
  let b = bank(accounts: [:])
  for name in names {
    owners.append(name)
    b.accounts[name] = account(owner: name, balance: opening)
  }
  return b
}

extension bank {
  func find(_ name: GoString) -> (account?, (any error)?) {
    if case (let a, let ok) = accounts.lookup(name), ok {
      return (a, nil)
    }
    return (nil, fmt.Errorf("no account of %s", name))
  }

  func transfer(_ from: GoString, _ to: GoString, _ amount: Int) -> (any error)? {
    mu.Lock()
    defer { mu.Unlock() }
    let source: account?
    var err: (any error)?
    (source, err) = find(from)
    if err != nil {
      return err
    }
    var target: account? = nil
    (target, err) = find(to)
    if err != nil {
      return err
    }
    if source!.balance < amount {
      return fmt.Errorf("%s cannot pay: %w", from, errFunds)
    }
    source!.balance &-= amount
    target!.balance &+= amount
    return nil
  }

  func total() -> Int {
    var sum = 0
    mu.RLock()
    defer { mu.RUnlock() }
    for (_, a) in accounts {
      sum &+= a!.balance
    }
    return sum
  }
}
