import GoTypes
import Testing

/// Whole programs: initialisation, loops by version, types of other packages, and what is refused.
@Suite struct ProgramTests {
  @Test func variablesWithEffectsAreSetInGosOrder() {
    let built = Built(
      """
      package main

      import "errors"

      var a = b + f()
      var b = f()
      var failure = errors.New("x")
      var p = new(int)

      func f() int { return 1 }
      func init() {}
      func init() {}
      """)
    let names = built.program.files[0].items.compactMap { item -> String? in
      guard case .variable(let global) = item else { return nil }
      return global.variables[0].name + (global.isInitializedLater ? " later" : "")
    }
    #expect(names == ["a later", "b later", "failure", "p"])
    #expect(
      Dump().statements(built.program.initializers, indentation: "") == """
        assign([place(b)], [call(function(f, nil, []), ([] nil))])
        assign([place(a)], [binary(add, b, call(function(f, nil, []), ([] nil)))])
        expression(call(function(init0, nil, []), ([] nil)))
        expression(call(function(init1, nil, []), ([] nil)))

        """)
  }

  @Test(arguments: [(21, false), (22, true)])
  func loopVariablesFollowTheVersion(_ minor: Int, _ isPerIteration: Bool) {
    let built = Built(
      "package main\n\nfunc f() { for i := 0; i < 3; i++ { _ = i } }", goVersion: GoVersion(1, minor))
    #expect(built.body("f").contains("} \(isPerIteration)))"))
  }

  @Test func typesOfOtherPackagesAreDeclared() {
    let built = Built("package main\n\nimport \"sync\"\n\nvar w sync.WaitGroup\n")
    let declaration = built.program.types.first { $0.key.description == "sync.WaitGroup" }?.value
    #expect(declaration?.isOwn == false)
    #expect(declaration?.hasIdentityDirective == true)
    #expect(declaration?.methods.contains { $0.name == "Wait" && $0.body == nil } == true)
    #expect(built.program.imports.contains("sync"))
  }

  @Test func siblingsBelongToTheirPackage() {
    let built = Built(
      "package sync\n\ntype box struct{ mu Mutex }\n\nfunc (b *box) f() { b.mu.Lock() }\n", path: "sync",
      siblings: "sync")
    #expect(built.diagnostics.isEmpty)
    #expect(built.program.types.keys.contains { $0.description == "sync.Mutex" })
    #expect(built.program.types.keys.contains { $0.description == "box" })
    #expect(built.body("f") == "lock(lock, field(b, mu, true))\n")
  }

  @Test(arguments: [
    (
      "import \"unsafe\"\n\nfunc f(p *int) uintptr { return uintptr(unsafe.Pointer(p)) }",
      "a conversion between unsafe.Pointer and an integer is not supported yet"
    ),
    ("func f()", "a function without a body is not supported yet"),
  ])
  func unsupportedConstructsAreReported(_ text: String, _ message: String) {
    let built = Built("package main\n\n\(text)\n")
    let found = built.diagnostics.first { $0.code == .unsupported }
    #expect(found?.message == message)
    #expect(found?.range != nil)
    #expect(found?.hint != nil)
  }

  @Test func operandsHaveTheTypesOfTheirPlaces() {
    let built = Built(
      """
      package main

      import (
        "errors"
        "fmt"
        "sort"
      )

      type code int
      type list []code
      type failure struct{ at code }

      func (f *failure) Error() string { return fmt.Sprint(f.at) }
      func (l list) Len() int           { return len(l) }
      func (l list) Less(i, j int) bool { return l[i] < l[j] }
      func (l list) Swap(i, j int)      { l[i], l[j] = l[j], l[i] }

      func run(n int) (err error) {
        l := list{3, code(n), 1}
        sort.Sort(l)
        for i, c := range l {
          if c > 2 {
            return &failure{at: c}
          }
          l[i] += code(i) << 1
        }
        var f *failure
        if errors.As(err, &f) {
          err = f
        }
        return
      }
      """)
    #expect(built.diagnostics.isEmpty)
    #expect(Consistency(built.program).complaints == [])
  }
}
