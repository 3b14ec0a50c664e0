import Testing

/// Goroutines, channels, select, atomics and locks are nodes, known by what they are and not by their names.
@Suite struct ConcurrencyTests {
  @Test func atomicsAreKnownByTheirPackage() {
    let built = Built(
      """
      package main

      import at "sync/atomic"

      type counter struct { n int64; v at.Value; p at.Pointer[int] }
      type fake struct{}

      func (f *fake) Load() int { return 0 }
      func AddInt64(p *int64, d int64) {}

      func f(c *counter, p *int64, s []int64) {
        at.AddInt64(&c.n, 1)
        at.AddInt64(p, 1)
        at.AddInt64(&s[0], 1)
        c.v.Store(1)
        _ = c.p.CompareAndSwap(nil, nil)
        AddInt64(p, 1)
        _ = new(fake).Load()
      }
      """)
    #expect(
      built.body("f") == """
        expression(atomic((add field(c, n, true) object int64 [integer(1, nil):int64] AddInt64)))
        expression(atomic((add p pointer int64 [integer(1, nil):int64] AddInt64)))
        expression(atomic((add address(index(s, integer(0, nil):int)) pointer int64 [integer(1, nil):int64] AddInt64)))
        expression(atomic((store field(c, v, true) object any [toInterface(integer(1, nil):int):any] nil)))
        assign([blank], [atomic((compareAndSwap field(c, p, true) object *int [zero:*int, zero:*int] nil))])
        expression(call(function(AddInt64, nil, []), ([p, integer(1, nil):int64] nil)))
        assign([blank], [methodCall(new:*fake, Load, ([] nil))])

        """)
  }

  @Test func locksAreStatements() {
    let built = Built(
      """
      package main

      import "sync"

      type hub struct { mu sync.RWMutex }
      type door struct{}

      func (d *door) Lock() {}

      func f(h *hub, m *sync.Mutex, d *door, l sync.Locker) {
        h.mu.RLock()
        h.mu.RUnlock()
        m.Lock()
        d.Lock()
        l.Lock()
      }
      """)
    #expect(
      built.body("f") == """
        lock(readLock, field(h, mu, true))
        lock(readUnlock, field(h, mu, true))
        lock(lock, dereference(m))
        expression(methodCall(d, Lock, ([] nil)))
        expression(methodCall(l, Lock, ([] nil)))

        """)
  }

  @Test func selectsReceiveIntoTargets() {
    let built = Built(
      """
      package main

      func f(c chan int, d chan<- any, m map[string]int) {
        var ok bool
        var a any
        select {
        case v := <-c:
          _ = v
        case m["k"], ok = <-c:
        case a = (<-c):
        case d <- 1:
        default:
        }
        _, _ = a, ok
      }
      """)
    #expect(built.diagnostics.isEmpty)
    #expect(
      built.body("f").contains(
        """
        select((nil [(receive(c, new(v int), nil) {
          assign([blank], [v])
        } ), (receive(c, new(received1 int), place(ok)) {
          assign([place(index(m, string("k"):string))], [received1])
        } ), (receive(c, new(received2 int), nil) {
          assign([place(a)], [toInterface(received2):any])
        } ), (send(d, toInterface(integer(1, nil):int):any) [] ), (default [] )]))
        """))
  }

  @Test func callsOfGoAndDeferKeepTheirArguments() {
    let built = Built(
      """
      package main

      func g(a, b int) {}
      func two() (int, int) { return 1, 2 }

      func f() {
        go g(1, 2)
        defer g(two())
        defer func() { recover() }()
        panic("x")
      }
      """)
    #expect(
      built.body("f") == """
        go((call(function(g, nil, []), ([integer(1, nil):int, integer(2, nil):int] nil))))
        define([new(argument1 int), new(argument2 int)], [call(function(two, nil, []), ([] nil))])
        defer((call(function(g, nil, []), ([argument1, argument2] nil))))
        defer((call(func() () {
          expression(recover:any)
        }, ([] nil))))
        panic(toInterface(string("x"):string):any)

        """)
  }
}
