// Retry loops: a loop that goes round only because others got on may stand in a reading; one that waits may not.

import Testing

@Suite("Retry loops") struct RetryLoopTests {
  private let declarations = """
    import "sync/atomic"
    type node struct { value int; next *node }
    type stack struct { head, other atomic.Pointer[node]; held atomic.Bool }
    func main() { s := &stack{}; println(s.try(&node{}) != nil) }

    """

  @Test(
    "a compare-and-swap with what was loaded in the round, or with a nil that was seen, is tried again in one reading",
    arguments: [
      "for { p := s.head.Load(); if s.head.CompareAndSwap(p, n) { return n } }",
      "p := s.head.Load(); for !s.head.CompareAndSwap(p, n) { p = s.head.Load() }; return n",
      "for { p := s.head.Load(); if p == nil { return nil }; if s.head.CompareAndSwap(p, p.next) { return n } }",
      "p := s.head.Load(); if p != nil { return n }; "
        + "for { if s.head.CompareAndSwap(nil, n) { return p }; p = s.head.Load(); if p != nil { return n } }",
      "p := s.head.Load(); for p == nil { if s.head.CompareAndSwap(nil, n) { return n }; p = s.head.Load() }; return n",
    ])
  func retries(body: String) {
    #expect(swift(declarations + "func (s *stack) try(n *node) *node { \(body) }").contains("Load(reading)"))
  }

  @Test(
    "what waits for another goroutine, or may go round for another reason, begins no reading",
    arguments: [
      // Spins until somebody stores nil, or what was there at the beginning.
      "p := s.head.Load(); if p == nil { return p }; for !s.head.CompareAndSwap(nil, n) { }; return n",
      "p := s.head.Load(); if p == nil { return p }; for { if s.head.CompareAndSwap(p, n) { return n } }",
      "p := s.head.Load(); for p != nil { if s.head.CompareAndSwap(nil, n) { return p }; p = s.head.Load() }; return n",
      // Loads from another place than it exchanges.
      "for { p := s.other.Load(); if p == nil { return p }; if s.head.CompareAndSwap(p, n) { return n } }",
      // Goes round without having tried.
      "for { p := s.head.Load(); if p == nil { continue }; if s.head.CompareAndSwap(p, n) { return n } }",
      // Waits in the round.
      "for { p := s.head.Load(); for s.held.Load() { }; if s.head.CompareAndSwap(p, n) { return p } }",
      // The old value is not always what was loaded.
      "for { p := s.head.Load(); if p == nil { p = n }; if s.head.CompareAndSwap(p, n) { return n } }",
      // Success does not leave the loop.
      "for { p := s.head.Load(); if p == nil { return n }; if s.head.CompareAndSwap(p, n) { println(p == nil) } }",
    ])
  func waits(body: String) {
    let text = swift(declarations + "func (s *stack) try(n *node) *node { \(body) }")
    #expect(text.contains("CompareAndSwap"))
    #expect(!text.contains("reading"))
  }
}
