// Gaps: forms of Go that tree-sitter's grammar lacks or reads otherwise are read as Go reads them.

import Testing

@Suite("Gaps of the grammar")
struct GrammarGapTests {
  @Test("new takes an expression")
  func newOfExpression() {
    #expect(
      body("_ = new(42)") == """
        assign =
          to
            name _
          call
            name new
            argument
              integer 42
        """)
    #expect(body("_ = new(T)").contains("name new"))
  }

  @Test("A semicolon may stand behind an empty first statement")
  func emptyFirst() {
    #expect(body("switch ; x { }") == "switch\n  tag\n    name x")
    #expect(body("if ; x { }") == "if\n  condition\n    name x\n  block")
  }

  @Test("An alias may have type parameters")
  func genericAlias() {
    #expect(
      tree("package p\ntype s[T any] = []T\ntype d[T any] []T\n") == """
        type
          alias s
            type parameter T
              name any
            slice type
              name T
        type
          type d
            type parameter T
              name any
            slice type
              name T
        """)
  }

  @Test("A method may have type parameters")
  func genericMethod() {
    #expect(
      tree("package p\nfunc (t T) m[P, Q any](p P) {}\n") == """
        func m
          receiver t
            name T
          type parameter P, Q
            name any
          parameter p
            name P
          block
        """)
  }

  @Test("The arrow belongs to the chan on its left")
  func channelArrows() {
    #expect(
      tree("package p\nvar c chan<- chan int\n") == """
        var
          variables c
            of type
              channel type send
                channel type both
                  name int
        """)
    #expect(body("_ = *[]int(x)").contains("star\n    call\n      slice type"))
    #expect(body("_ = <-chan int(x)").contains("unary <-\n    call\n      channel type both"))
  }

  @Test("Many names share a type, and an unnamed function is a parameter")
  func parameters() {
    #expect(
      tree("package p\nfunc f(a, b, c, d, e, g, h, i, j, k int)\n").contains("parameter a, b, c, d, e, g, h, i, j, k\n")
    )
    #expect(
      tree("package p\ntype F func(string, func(T), map[K]V)\n") == """
        type
          type F
            function type
              parameter
                name string
              parameter
                function type
                  parameter
                    name T
              parameter
                map type
                  name K
                  name V
        """)
  }
}
