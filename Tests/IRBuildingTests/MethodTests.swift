import Testing

/// Methods: receivers adjusted, promotion a chain of fields.
@Suite struct MethodTests {
  private let declarations = """
    package main

    import "sync"

    type square struct{ side int }

    func (s square) area() int { return s.side }
    func (s *square) grow()    { s.side++ }

    type base struct {
      sync.Mutex
      square
    }
    type outer struct {
      *base
      size int
    }

    """

  @Test func receiversAreAdjusted() {
    let built = Built(declarations + "func f(s square, p *square) { s.grow(); p.grow(); _ = p.area(); _ = s.area() }")
    #expect(
      built.body("f") == """
        expression(methodCall(address(s), grow, ([] nil)))
        expression(methodCall(p, grow, ([] nil)))
        assign([blank], [methodCall(dereference(p), area, ([] nil))])
        assign([blank], [methodCall(s, area, ([] nil))])

        """)
  }

  @Test func promotionIsAChainOfFields() {
    let built = Built(declarations + "func f(o outer) { o.grow(); o.side = 1; o.Lock(); defer o.Unlock() }")
    #expect(
      built.body("f") == """
        expression(methodCall(address(field(field(o, base, false), square, true)), grow, ([] nil)))
        assign([place(field(field(field(o, base, false), square, true), side, false))], [integer(1, nil):int])
        lock(lock, field(field(o, base, false), Mutex, true))
        defer((methodCall(address(field(field(o, base, false), Mutex, true)), Unlock, ([] nil))))

        """)
  }

  @Test func methodsAreValues() {
    let built = Built(
      declarations + "func f(o *outer) { a := o.grow; b := square.area; c := (*outer).grow; a(); b(o.square); c(o) }")
    #expect(built.diagnostics.isEmpty)
    #expect(
      built.body("f") == """
        define([new(a function(([] () false)))], [methodValue(address(field(field(o, base, true), square, true)), grow)])
        define([new(b function(([square] int false)))], [func(receiver square) (_ int) {
          return([methodCall(receiver, area, ([] nil))])
        }])
        define([new(c function(([*outer] () false)))], [func(receiver *outer) () {
          expression(methodCall(address(field(field(receiver, base, true), square, true)), grow, ([] nil)))
        }])
        expression(call(a, ([] nil)))
        expression(call(b, ([field(field(o, base, true), square, true)] nil)))
        expression(call(c, ([o] nil)))

        """)
  }

  @Test func genericReceiversUseTheDeclarationsNames() {
    let built = Built(
      """
      package main

      type pair[K comparable, V any] struct { key K; value V }

      func (p *pair[V, K]) swap(k V) K { p.key = k; return p.value }
      """)
    let text = built.text
    #expect(text.contains("func pair.swap(k K) (_ V)"))
  }
}

extension MethodTests {
  @Test func callsOfMethodExpressionsAreMethodCalls() {
    let built = Built(
      """
      package main

      type pipe chan int

      func (p pipe) put(n int) { p <- n }
      func (p pipe) get() int {
        select {
        case n := <-p:
          return n
        }
      }

      func f(p pipe) int {
        pipe.put(p, 1)
        return (*pipe).get(&p)
      }
      """)
    #expect(built.diagnostics.isEmpty)
    #expect(
      built.body("f") == """
        expression(methodCall(p, put, ([integer(1, nil):int] nil)))
        return([methodCall(p, get, ([] nil))])

        """)
    #expect(built.body("put") == "send(convert(p, rename):channel(both, int), n)\n")
    #expect(built.body("get").contains("receive(convert(p, rename):channel(both, int), new(n int), nil)"))
  }
}
