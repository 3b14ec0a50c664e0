// Borrowing: what is loaded to be looked at is not counted; what is kept, is.

import Testing

@Suite("Borrowing") struct BorrowingTests {
  /// Types and a function that returns what an atomic pointer points at.
  private let declarations = """
    import ("sync"; "sync/atomic")
    type state struct { m map[int]*item; on bool }
    type item struct { p atomic.Pointer[int] }
    type box struct { mu sync.Mutex; s atomic.Pointer[state]; all []*item }
    func (b *box) now() state { if p := b.s.Load(); p != nil { return *p }; return state{} }
    func main() { b := &box{}; b.s.Store(&state{m: map[int]*item{1: {}}}); println(b.find(1)) }

    """

  @Test("a pointer that is only compared and read through is borrowed") func pointer() {
    let text = swift(
      declarations
        + "func (b *box) find(k int) int { return len(b.now().m) }\n"
        + "func (i *item) get() int { p := i.p.Load(); if p == nil { return 0 }; return *p }")
    #expect(text.contains("let reading = Reading()\n    defer { reading.end() }\n    let p = self.p.Load(reading)"))
    #expect(text.contains("return p!.pointee"))
  }

  @Test("a struct and an entry of its map are looked at where they lie") func lending() {
    let text = swift(
      declarations
        + "func (b *box) find(k int) int { s := b.now(); e, ok := s.m[k]; if !ok { return 1 }; return e.get() }\n"
        + "func (i *item) get() int { if i.p.Load() == nil { return 2 }; return 3 }")
    #expect(text.contains("func now(_ reading: Reading) -> BorrowedValue<state>"))
    #expect(text.contains("return reading.borrow(state())"))
    #expect(text.contains("let s = now(reading)"))
    #expect(text.contains("s.m.lookup(k, reading)"))
    #expect(text.contains("return e!.call { $0.get() }"))
  }

  @Test("a reading pauses for a lock, and nothing borrowed lives through it") func pausing() {
    let text = swift(
      declarations
        + "func (b *box) find(k int) int { s := b.now(); if s.on { b.mu.Lock(); s = b.now(); b.mu.Unlock() }; return len(s.m) }"
    )
    #expect(text.contains("reading.paused { mu.Lock() }"))
    let kept = swift(
      declarations
        + "func (b *box) find(k int) int { s := b.now(); b.mu.Lock(); n := len(s.m); b.mu.Unlock(); return n }")
    #expect(kept.contains("let s = kept { reading in now(reading) }"))
    #expect(!kept.contains("paused"))
  }

  @Test(
    "what is stored, returned, given away, captured, or looked at where something may wait is counted",
    arguments: [
      "func (b *box) find(k int) *item { s := b.now(); e := s.m[k]; return e }",
      "func (b *box) find(k int) *item { s := b.now(); e, _ := s.m[k]; return e }",
      "func (b *box) find(k int) int { s := b.now(); e, _ := s.m[k]; b.all = append(b.all, e); return 1 }",
      "func (b *box) find(k int) int { e, _ := b.now().m[k]; f := func() *item { return e }; f(); return 1 }",
      "func (b *box) find(k int) int { e, _ := b.now().m[k]; for e.p.Load() == nil { }; return 1 }",
      "func (b *box) find(k int) int { e, _ := b.now().m[k]; c := make(chan int); <-c; return e.get() }\n"
        + "func (i *item) get() int { if i.p.Load() == nil { return 2 }; return 3 }",
      "func (b *box) find(k int) int { e, _ := b.now().m[k]; return e.wait() }\n"
        + "func (i *item) wait() int { for i.p.Load() == nil { }; return 2 }",
    ])
  func counted(find: String) {
    let text = swift(declarations + find)
    #expect(!text.contains("Borrowed<"))
    #expect(!text.contains("lookup(k, reading)"))
    #expect(!text.contains(".call {"))
  }

  @Test("a struct that changes behind a pointer is copied, not looked at") func changing() {
    for change in ["func (s *state) set() { s.on = true }", "func (b *box) set() { b.s.Load().on = true }"] {
      let text = swift(declarations + "func (b *box) find(k int) int { return len(b.now().m) }\n" + change)
      #expect(!text.contains("BorrowedValue"))
    }
  }
}
