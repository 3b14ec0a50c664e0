// ChooseRepresentations: what becomes a struct, a class, a cell, an atomic object.

import Testing

@Suite("Representations") struct RepresentationTests {
  @Test("a struct type that is only copied is a struct") func copied() {
    let text = swift(
      "type point struct{ x, y int }\nfunc main() { p := point{1, 2}; q := p; q.x++; println(p.x, q.x) }")
    #expect(text.contains("struct point: GoStruct"))
    #expect(text.contains("var q = p"))
  }

  @Test("a struct type with a method on its pointer is a class, and its copies are said") func pointerMethod() {
    let text = swift(
      """
      type counter struct{ n int }
      func (c *counter) add() { c.n++ }
      func main() { a := counter{1}; b := a; b.add(); println(a.n, b.n) }
      """)
    #expect(text.contains("final class counter: GoObject"))
    #expect(text.contains("let b = a.copy()"))
  }

  @Test("a struct type that holds a lock is a class") func lock() {
    let text = swift(
      """
      import "sync"
      type box struct { mu sync.Mutex; n int }
      func main() { var b box; b.mu.Lock(); b.n = 1; b.mu.Unlock(); println(b.n) }
      """)
    #expect(text.contains("final class box: GoObject"))
    #expect(text.contains("let mu = sync.Mutex()"))
  }

  @Test("a variable whose address is taken is a cell") func cell() {
    let text = swift("func set(p *int) { *p = 2 }\nfunc main() { n := 1; set(&n); println(n) }")
    #expect(text.contains("let n = Pointer(1)"))
    #expect(text.contains("set(n)"))
    #expect(text.contains("p.pointee = 2"))
  }

  @Test("a field that only sync/atomic's functions touch is an atomic object") func atomicField() {
    let text = swift(
      """
      import "sync/atomic"
      type hits struct{ n int64 }
      func (h *hits) add() { atomic.AddInt64(&h.n, 1) }
      func main() { h := &hits{}; h.add(); println(h.n) }
      """)
    #expect(text.contains("let n = atomic.Int64()"))
    #expect(text.contains("n.Add(1)"))
    #expect(text.contains("h.n.Load()"))
  }

  @Test("an unsafe.Pointer has the pointee that its conversions agree on") func unsafePointer() {
    let text = swift(
      """
      import ("sync/atomic"; "unsafe")
      type slot struct{ p unsafe.Pointer }
      func (s *slot) load() (int, bool) {
        p := atomic.LoadPointer(&s.p)
        if p == nil { return 0, false }
        return *(*int)(p), true
      }
      func (s *slot) store(v int) { atomic.StorePointer(&s.p, unsafe.Pointer(&v)) }
      func main() { s := &slot{}; s.store(3); println(s.load()) }
      """)
    #expect(text.contains("let p = atomic.Pointer<Int>()"))
    #expect(!text.contains("unsafe"))
  }
}
