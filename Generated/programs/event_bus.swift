// run
//
// Events of several types go to subscribers that may filter them.

import GoRuntime
import GoStandardLibrary

protocol Event: GoInterface {
  func isEvent()
}

struct Created: GoStruct, GoComparable, Event {
  var ID = 0
  var Name: GoString = ""
}

final class Deleted: GoObject, Event {
  var ID = 0

  init() {}

  init(ID: Int = 0) {
    self.ID = ID
  }
}

struct Tick: GoDefinedInteger, Event {
  var rawValue: Int64

  init(_ rawValue: Int64) { self.rawValue = rawValue }
}

extension Created {
  func isEvent() {}
}

extension Deleted {
  func isEvent() {}
}

extension Tick {
  func isEvent() {}
}

struct Topic: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

struct Handler: GoDefined {
  var rawValue: (((any context.Context)?, (any Event)?) -> (any error)?)?

  init(_ rawValue: (((any context.Context)?, (any Event)?) -> (any error)?)?) { self.rawValue = rawValue }
}

final class sub: GoObject {
  var id: UInt64 = 0
  var ch: Channel<(any Event)?> = nil
  var filter: (((any Event)?) -> Bool)? = nil
  var done: Channel<GoEmpty> = nil

  init() {}

  init(
    id: UInt64 = 0, ch: Channel<(any Event)?> = nil, filter: (((any Event)?) -> Bool)? = nil,
    done: Channel<GoEmpty> = nil
  ) {
    self.id = id
    self.ch = ch
    self.filter = filter
    self.done = done
  }
}

final class Bus: GoObject {
  let mu = sync.RWMutex()
  var subs: GoMap<Topic, GoMap<UInt64, sub?>> = nil
  var next: UInt64 = 0
  let wg = sync.WaitGroup()
  var drops: GoMap<Topic, Int> = nil

  init() {}
}

extension Bus {
  func Subscribe(_ t: Topic, _ filter: (((any Event)?) -> Bool)?, _ h: Handler) -> (() -> Void)? {
    mu.Lock()
    defer { mu.Unlock() }
    if subs == nil {
      subs = [:]
    }
    if subs[t] == nil {
      subs[t] = [:]
    }
    next &+= 1
    let s = sub(id: next, ch: Channel<(any Event)?>(capacity: 2), filter: filter, done: Channel<GoEmpty>())
    subs[t][s.id] = s
    wg.Add(1)
    go { [s = s as sub?] in
      defer { self.wg.Done() }
      let (ctx, stop) = context.WithCancel(context.WithValue(context.Background(), GoAny(Topic("id")), GoAny(s!.id)))
      defer { stop!() }
      while true {
        let ch = s!.ch
        switch select(.receive(from: ch), .receive(from: s!.done)) {
        case 0:
          let (e, ok) = ch.received()
          if !ok {
            return
          }
          if let err = h.rawValue!(ctx, e) {
            fmt.Println("handler", s!.id, "failed:", GoAny(err))
          }
        case _:
          for e in s!.ch {
            _ = h.rawValue!(ctx, e)
          }
          return
        }
      }
    }
    let once = sync.Once()
    return {
      once.Do {
        self.mu.Lock()
        delete(self.subs[t], s.id)
        self.mu.Unlock()
        close(s.ch)
      }
    }
  }

  func Publish(_ t: Topic, _ es: GoSlice<(any Event)?>) -> Int {
    var n = 0
    mu.RLock()
    defer { mu.RUnlock() }
    for e in es {
      for (_, s) in subs[t] {
        if s!.filter != nil && !s!.filter!(e) {
          continue
        }
        let channel = s!.ch
        let after = time.After(time.Second)
        switch select(.send(e, to: channel), .receive(from: after)) {
        case 0:
          n &+= 1
        case _:
          if drops == nil {
            drops = GoMap<Topic, Int>()
          }
          drops[t] &+= 1
        }
      }
    }
    return n
  }
}

func main() {
  let b = Bus()
  let mu = sync.Mutex()
  var log: GoSlice<GoString> = nil
  let rec = { (ctx: (any context.Context)?, e: (any Event)?) -> (any error)? in
    mu.Lock()
    defer { mu.Unlock() }
    let (id, _) = ctx!.Value(GoAny(Topic("id"))).lookup(UInt64.self)
    if let e = e.as(Created.self) {
      log.append(fmt.Sprintf("%d+%s", id, e.Name))
    } else if let e = e.as(Deleted?.self) {
      log.append(fmt.Sprintf("%d-%d", id, e!.ID))
      e!.ID = 0 &- e!.ID
    } else if let e = e.as(Tick.self) {
      if e == 0 {
        return fmt.Errorf("bad tick %v", time.Duration(e.rawValue))
      }
      log.append(fmt.Sprint(id, "~", time.Duration(e.rawValue)))
    } else if e == nil {
      return fmt.Errorf("nil event")
    }
    return nil
  }
  let c1 = b.Subscribe("a", nil, Handler(rec))
  let d = Deleted(ID: 9)
  let published = b.Publish("a", [Created(ID: 1, Name: "x"), d, Tick(time.Second.rawValue), Tick(0), nil])
  c1!()
  c1!()
  b.wg.Wait()
  fmt.Println(published, log, d.ID)
  log = log[..<0]
  let c2 = b.Subscribe(
    "b",
    { e in
      let (_, ok) = e.lookup(Created.self)
      return ok
    }, Handler(rec))
  defer { c2!() }
  fmt.Println(b.Publish("b", [Tick(3), Created(Name: "only")]), b.Publish("none", [Tick(1)]))
  c2!()
  b.wg.Wait()
  fmt.Println(log, len(b.subs), len(b.subs["a"]), b.drops)
  let evs: GoSlice<(any Event)?> = [Created(ID: 1, Name: "q"), Deleted(ID: 2), Tick(5)]
  for e in evs {
    fmt.Printf("%T %+v\n", e, equal(e, evs[0]))
  }
  fmt.Println(equal(evs[0], Created(ID: 1, Name: "q")), equal(evs[2], Tick(5)))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
