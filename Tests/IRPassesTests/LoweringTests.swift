// The lowering passes: loops, switches, deferred calls, panics, declarations.

import Testing

@Suite("Lowering") struct LoweringTests {
  @Test("a loop that counts to a bound that stays is a range") func counting() {
    let text = swift("func main() { s := 0; for i := 0; i < 10; i++ { s += i }; println(s) }")
    #expect(text.contains("for i in 0..<10 {"))
  }

  @Test("a loop whose variable is assigned in the body is a while loop that steps before each continue") func assigned()
  {
    let text = swift("func main() { for i := 0; i < 10; i++ { if i == 3 { i = 7; continue }; println(i) } }")
    #expect(text.contains("while i < 10 {"))
    #expect(text.contains("i &+= 1\n      continue"))
  }

  @Test("a switch without a tag is an if chain, unless a break leaves it") func tagless() {
    let chain = swift(
      "func f(n int) string { switch { case n > 0: return \"a\"; default: return \"b\" } }\nfunc main() { println(f(1)) }"
    )
    #expect(chain.contains("if n > 0 {"))
    let kept = swift(
      "func main() { n := len(\"ab\"); switch { case n > 0: if n > 1 { break }; println(1); default: println(2) } }")
    #expect(kept.contains("switch true {") || kept.contains("break choice") || kept.contains(": if n > 0"))
  }

  @Test("a deferred call at the top of a function is Swift's defer") func deferred() {
    let text = swift(
      "import \"sync\"\nvar mu sync.Mutex\nfunc f() int { mu.Lock(); defer mu.Unlock(); return 1 }\nfunc main() { println(f()) }"
    )
    #expect(text.contains("defer { mu.Unlock() }"))
    #expect(!text.contains("DeferStack"))
  }

  @Test("a deferred call in a loop waits on a stack until the function ends") func deferredInLoop() {
    let text = swift("func f() { for i := 0; i < 3; i++ { defer println(i) } }\nfunc main() { f() }")
    #expect(text.contains("let defers = DeferStack()"))
    #expect(text.contains("defers.push"))
  }

  @Test("only functions between a panic and a recover throw") func throwing() {
    let text = swift(
      """
      func risky(n int) int { if n > 1 { panic("no") }; return n }
      func safe(n int) (r int) { defer func() { if recover() != nil { r = -1 } }(); return risky(n) }
      func other(n int) int { if n > 1 { panic("never seen") }; return n }
      func main() { println(safe(2), other(1)) }
      """)
    #expect(text.contains("func risky(_ n: Int) throws(GoPanic) -> Int"))
    #expect(text.contains("func safe(_ n: Int) -> Int"))
    #expect(text.contains("func other(_ n: Int) -> Int"))
    #expect(text.contains("throw GoPanic(\"no\")"))
    #expect(text.contains("panic(\"never seen\")"))
  }

  @Test("a select's operands are evaluated once, before it") func select() {
    let text = swift(
      """
      func channel() chan int { return make(chan int, 1) }
      func main() { select { case v := <-channel(): println(v); case channel() <- 1: println("sent") } }
      """)
    #expect(text.components(separatedBy: "= channel()").count == 3)
    #expect(text.contains("switch select("))
  }

  @Test("a variable is declared where it gets its first value") func merged() {
    let text = swift(
      "func two() (int, error) { return 1, nil }\nfunc f() (n int, err error) { m, err := two(); n = m; return }\nfunc main() { println(f()) }"
    )
    #expect(text.contains("(m, err) = two()"))
    #expect(!text.contains("var m = 0"))
  }

  @Test("Swift's keywords are escaped, and its names stay Swift's") func names() {
    let text = swift("func main() { in := 1; self := 2; Int := 3; println(in, self, Int) }")
    #expect(text.contains("let `in` = 1"))
    #expect(text.contains("let self_ = 2"))
    #expect(text.contains("let Int_ = 3"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
