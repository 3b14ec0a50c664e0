import IR
import Testing

/// Comments keep their order and their place.
@Suite struct CommentTests {
  @Test func everyCommentIsKeptOnce() {
    let text = """
      // 1 header

      // 2 package
      package main

      import "fmt" // 3 import

      // 4 floating

      // 5 documentation
      type point struct { // 6 brace
        // 7 above a field
        x, y int // 8 behind fields
        // 9 last in a struct
      }

      // 10 interface
      type shape interface {
        // 11 above a method
        area() int // 12 behind a method
      }

      // 13 group
      const (
        // 14 above a constant
        a = 1 // 15 behind a constant
        b = 2
        // 16 end of constants
      )

      var (
        c = 1 // 17 variable
        // 18 above
        d = map[int]int{
          1: 2, // 19 in a literal
        }
      )

      // 20 function
      //
      //go:noinline
      func main() { // 22 opening
        // 23 first
        x := 1 // 24 behind

        // 25 after a blank line
        if x > 0 { // 26 if
          fmt.Println(x) // 27 in if
          // 28 end of if
        } else { // 29 else
          // 30 only a comment
        }
        switch x { // 31 switch
        // 32 above a case
        case 1: // 33 behind a case
          fmt.Println(1) // 34 in a case
          // 35 end of a case
        // 36 above default
        default:
          // 37 empty default
        }
        fmt.Println( // 38 call
          x, // 39 argument
        )
        go func() { // 40 closure
          // 41 in a closure
        }() // 42 behind a closure
        /* 43 block */
        for i := range 3 { // 44 loop
          _ = i
        } // 45 behind a loop
        // 46 end
      } // 47 behind main

      // 48 footer
      """
    let built = Built(text)
    #expect(built.diagnostics.isEmpty)
    let numbers = built.program.comments.compactMap { comment in
      Int(comment.drop { !$0.isNumber }.prefix { $0.isNumber })
    }
    #expect(numbers.sorted() == Array(1...48).filter { $0 != 21 })
  }

  @Test func commentsStandWhereTheyStood() {
    let built = Built(
      """
      package main

      func f(x int) int {
        // above
        x++ // behind

        // apart
        return x
        // end
      }
      """)
    #expect(
      built.body("f") == """
        // above
        // behind <
        compound(x, add, integer(1, nil):int)

        // apart
        return([x])
        // end
        comment

        """)
  }

  @Test func directivesAreNoDocumentation() {
    let built = Built("package main\n\n// f stays.\n//\n//go:noinline\nfunc f() {}\n")
    guard case .function(let function)? = built.program.files[0].items.first else { return }
    #expect(function.directives == ["//go:noinline"])
    #expect(function.trivia.leading == ["// f stays."])
  }
}

extension Program {
  /// Every comment in some trivia of the program.
  var comments: [String] {
    var found: [String] = []
    func add(_ trivia: Trivia) { found += trivia.leading.filter { !$0.isEmpty } + (trivia.trailing.map { [$0] } ?? []) }
    func add(_ item: Item) {
      switch item {
      case .function(let function):
        add(function.trivia)
        found += function.directives
      case .variable(let global): add(global.trivia)
      case .constants(let constants): for constant in constants { add(constant.trivia) }
      case .type(let type):
        add(type.trivia)
        switch type.shape {
        case .structure(let fields): for field in fields { add(field.trivia) }
        case .interface(let methods): for method in methods { found += method.comments }
        default: break
        }
      }
    }
    for file in files {
      found += file.header + file.footer
      for item in file.items { add(item) }
    }
    walk(statements: { statement in
      add(statement.trivia)
      switch statement.kind {
      case .switch(let node): for clause in node.clauses { add(clause.trivia) }
      case .typeSwitch(let node): for clause in node.clauses { add(clause.trivia) }
      case .select(let node): for clause in node.clauses { add(clause.trivia) }
      case .declaration(let item): add(item)
      default: break
      }
    })
    return found.filter { !$0.isEmpty }
  }
}
