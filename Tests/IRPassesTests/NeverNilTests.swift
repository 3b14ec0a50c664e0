// FindNeverNil: what is not optional in Swift, and what must stay so.

import Testing

@Suite("Never nil") struct NeverNilTests {
  private let list = "type list struct{ next *list; n int }\n"

  @Test("a constructor's result and the variable that holds it are not optional") func constructor() {
    let text = swift(
      list + "func newList(n int) *list { return &list{n: n} }\nfunc main() { l := newList(1); println(l.n) }")
    #expect(text.contains("func newList(_ n: Int) -> list {"))
    #expect(text.contains("let l = newList(1)"))
    #expect(text.contains("l.n"))
    #expect(!text.contains("l!"))
  }

  @Test("a function that may return nil stays optional") func mayReturnNil() {
    let text = swift(
      list
        + "func find(n int) *list { if n == 0 { return nil }; return &list{n: n} }\nfunc main() { println(find(1).n) }")
    #expect(text.contains("func find(_ n: Int) -> list? {"))
    #expect(text.contains("find(1)!.n"))
  }

  @Test("a result that somebody compares with nil stays optional") func comparedResult() {
    let text = swift(
      list + "func newList() *list { return &list{} }\nfunc main() { if l := newList(); l != nil { println(l.n) } }")
    #expect(text.contains("func newList() -> list? {"))
    #expect(text.contains("if let l = newList()"))
  }

  @Test("a parameter that only gets what is never nil is not optional; one nil among the arguments and it is")
  func parameters() {
    let never = swift(list + "func show(l *list) { println(l.n) }\nfunc main() { show(&list{}); show(new(list)) }")
    #expect(never.contains("func show(_ l: list) {"))
    let once = swift(list + "func show(l *list) { println(l.n) }\nfunc main() { show(&list{}); show(nil) }")
    #expect(once.contains("func show(_ l: list?) {"))
  }

  @Test("functions that pass on each other's results agree") func mutual() {
    let text = swift(
      list
        + """
        func even(l *list, n int) *list { if n == 0 { return l }; return odd(l, n-1) }
        func odd(l *list, n int) *list { return even(&list{n: l.n + n}, n-1) }
        func main() { println(even(&list{}, 4).n) }
        """)
    #expect(text.contains("func even(_ l: list, _ n: Int) -> list {"))
    #expect(text.contains("func odd(_ l: list, _ n: Int) -> list {"))
  }

  @Test("what a receive, a range or a map brings may be nil") func unknownSources() {
    let text = swift(
      list
        + """
        func main() {
          c := make(chan *list, 1)
          c <- &list{}
          a := <-c
          b := map[int]*list{}[1]
          println(a.n)
          for _, l := range []*list{a, b} { println(l == b) }
        }
        """)
    #expect(text.contains("a!.n"))
  }

  @Test("a function's value is called by strangers, so its parameters stay optional") func functionValue() {
    let text = swift(list + "func show(l *list) { println(l.n) }\nfunc main() { f := show; f(&list{}); show(&list{}) }")
    #expect(text.contains("func show(_ l: list?) {"))
  }

  @Test("a method that an interface demands keeps the interface's types") func demanded() {
    let text = swift(
      list
        + """
        type viewer interface { view(l *list) *list }
        type eye struct{ n int }
        func (e *eye) view(l *list) *list { e.n++; return &list{n: l.n} }
        func main() { var v viewer = &eye{}; println(v.view(&list{}).n) }
        """)
    #expect(text.contains("func view(_ l: list?) -> list? {"))
  }

  @Test("a function parameter is escaping only where it outlives the call") func escaping() {
    let text = swift(
      """
      func twice(f func()) { f(); f() }
      func fourTimes(f func()) { twice(f); twice(f) }
      func later(f func()) { go func() { f() }() }
      func main() { fourTimes(func() { println(1) }); later(func() {}) }
      """)
    #expect(text.contains("func fourTimes(_ f: () -> Void) {"))
    #expect(text.contains("func later(_ f: @escaping () -> Void) {"))
  }
}
