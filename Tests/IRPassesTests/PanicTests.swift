// Which functions throw, where recover has nothing to recover, and what Goexit unwinds.

import Testing

@Suite("Panics") struct PanicTests {
  @Test("a program without recover and without visible deferred calls has no try") func fatal() {
    let text = swift(
      """
      import "sync"
      var mu sync.Mutex
      func f(s []int, i int) int { mu.Lock(); defer mu.Unlock(); if i < 0 { panic("no") }; return s[i] }
      func main() { println(f([]int{1}, 0)) }
      """)
    #expect(!text.contains("try "))
    #expect(!text.contains("throws"))
  }

  @Test("a method that reads the fields of its receiver does not panic, whoever recovers") func receivers() {
    let text = swift(
      """
      type shape interface { area() int }
      type square struct{ side int }
      type circle struct{ radius int }
      func (s square) area() int { return s.side * s.side }
      func (c *circle) area() int { c.radius++; return c.grown() }
      func (c *circle) grown() int { return 3 * c.radius }
      func run(s shape, f func(*circle)) {
        defer func() { println(recover() != nil) }()
        c := &circle{1}
        println(s.area(), c.radius, c.area())
        f(c)
      }
      func main() { run(square{2}, func(c *circle) { println(c.radius) }); run(&circle{1}, nil) }
      """)
    #expect(text.contains("func area() -> Int"))
    #expect(text.contains("func grown() -> Int"))
    #expect(!text.contains("area() throws"))
  }

  @Test("a function that recovers and is called by another than defer finds nothing to recover") func sheltered() {
    let text = swift(
      """
      func r() any { return recover() }
      func f() { defer r(); defer func() { println(r() == nil) }(); panic(1) }
      func main() { f() }
      """)
    #expect(text.contains("notDeferred { r() }"))
    #expect(text.contains("defers.push { _ = r() }"))
  }

  @Test("Goexit makes the functions with deferred calls above it unwind, and only those") func goexit() {
    let text = swift(
      """
      import "runtime"
      import "sync"
      func leave() { runtime.Goexit() }
      func f(wg *sync.WaitGroup) { defer wg.Done(); leave() }
      func g() { println("g") }
      func main() { var wg sync.WaitGroup; wg.Add(1); go f(&wg); wg.Wait(); g() }
      """)
    #expect(text.contains("func leave() throws(GoPanic)"))
    #expect(text.contains("try runtime.Goexit(checked: ())"))
    #expect(text.contains("func g() {"))
  }

  @Test("a panic of a deferred call passes through a function that does not recover itself") func deferredPanic() {
    let text = swift(
      """
      func f(m map[string]int) { defer set(m) }
      func set(m map[string]int) { m["a"] = 1 }
      func main() { defer func() { println(recover() != nil) }(); f(nil) }
      """)
    #expect(text.contains("func set(_ m: GoMap<GoString, Int>) throws(GoPanic)"))
    #expect(text.contains("func f(_ m: GoMap<GoString, Int>) throws(GoPanic)"))
  }

  @Test("what a library exports throws its panics when that is asked for") func thrown() {
    let go =
      """
      type Stack struct{ items []int }
      func (s *Stack) Pop() int { v := s.last(); s.items = s.items[:len(s.items)-1]; return v }
      func Twice(n int) int { return n + n }
      func (s *Stack) last() int { return s.items[len(s.items)-1] }
      """
    let fatal = swift(go, package: "stack")
    #expect(!fatal.contains("throws"))
    let thrown = swift(go, package: "stack", panics: .thrown)
    #expect(thrown.contains("public func Pop() throws(GoPanic) -> Int"))
    #expect(thrown.contains("func last() throws(GoPanic) -> Int"))
    #expect(thrown.contains("public func Twice(_ n: Int) -> Int"))
  }
}
