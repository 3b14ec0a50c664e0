import Testing

/// Conversions that Go leaves unsaid are said.
@Suite struct ConversionTests {
  @Test func valuesBecomeInterfaceValuesWhereTheyAreAssigned() {
    let built = Built(
      """
      package main

      type shape interface{ area() float64 }
      type square struct{ side float64 }

      func (s square) area() float64 { return s.side }

      func f(m map[any]int, c chan any, n int) (shape, error) {
        var s shape = square{2}
        var a any = s
        m[n] = 1
        c <- n
        if a == n || s == nil {
          return nil, nil
        }
        return square{}, nil
      }
      """)
    #expect(built.diagnostics.isEmpty)
    #expect(
      built.body("f") == """
        define([new(s shape)], [toInterface(structLiteral([side float(2.0):float64]):square):shape])
        define([new(a any)], [toInterface(s):any])
        assign([place(index(m, toInterface(n):any))], [integer(1, nil):int])
        send(c, toInterface(n):any)
        if(nil, logical(or, comparison(equal, a, toInterface(n):any), isNil(s, false)), {
          return([zero:shape, zero:error])
        }, nil)
        return([toInterface(structLiteral([]):square):shape, zero:error])

        """)
  }

  @Test func definedTypesArePutOnAndTakenOff() {
    let built = Built(
      """
      package main

      type celsius float64
      type handler func(int) bool

      func f(n int, h func(int) bool) {
        c := celsius(n)
        f := float64(c)
        var g handler = h
        g(int(f))
      }
      """)
    #expect(
      built.body("f") == """
        define([new(c celsius)], [convert(convert(n, integerToFloat):float64, rename):celsius])
        define([new(f float64)], [convert(c, rename):float64])
        define([new(g handler)], [convert(h, rename):handler])
        expression(call(convert(g, rename):function(([int] bool false)), ([convert(f, floatToInteger):int] nil)))

        """)
  }

  @Test func severalResultsAreConvertedOneByOne() {
    let built = Built(
      """
      package main

      func two() (*int, bool) { return nil, true }
      func take(a any, rest ...any) {}

      func f() (any, bool) {
        take(two())
        var a any
        a, ok := two()
        _, _ = a, ok
        return two()
      }
      """)
    #expect(
      built.body("f") == """
        define([new(argument1 *int), new(argument2 bool)], [call(function(two, nil, []), ([] nil))])
        expression(call(function(take, nil, []), ([toInterface(argument1):any] elements([toInterface(argument2):any]))))
        define([new(a any)], [])
        define([new(part3 *int), new(part4 bool)], [call(function(two, nil, []), ([] nil))])
        define([place(a), new(ok bool)], [toInterface(part3):any, part4])
        assign([blank, blank], [a, ok])
        define([new(result5 *int), new(result6 bool)], [call(function(two, nil, []), ([] nil))])
        return([toInterface(result5):any, result6])

        """)
  }

  @Test func temporariesKeepTheOrderOfCalls() {
    let built = Built(
      """
      package main

      func two() (int, int)   { return 1, 2 }
      func add(a, b int) int  { return a + b }
      func show(values ...int) {}

      func f(c bool) {
        show(add(two()), add(two()))
        if add(two()) > 0 {
        } else if c && add(two()) > 1 {
        }
        for add(two()) < 0 {
        }
      }
      """)
    #expect(
      built.body("f") == """
        define([new(argument1 int), new(argument2 int)], [call(function(two, nil, []), ([] nil))])
        expression(call(function(show, nil, []), ([] elements([call(function(add, nil, []), ([argument1, argument2] nil)), call(func() (_ int) {
          define([new(argument3 int), new(argument4 int)], [call(function(two, nil, []), ([] nil))])
          return([call(function(add, nil, []), ([argument3, argument4] nil))])
        }, ([] nil))]))))
        define([new(argument5 int), new(argument6 int)], [call(function(two, nil, []), ([] nil))])
        if(nil, comparison(greater, call(function(add, nil, []), ([argument5, argument6] nil)), integer(0, nil):int), [], {
          if(nil, logical(and, c, comparison(greater, call(func() (_ int) {
            define([new(argument7 int), new(argument8 int)], [call(function(two, nil, []), ([] nil))])
            return([call(function(add, nil, []), ([argument7, argument8] nil))])
          }, ([] nil)), integer(1, nil):int)), [], nil)
        })
        loop((nil nil comparison(less, call(func() (_ int) {
          define([new(argument9 int), new(argument10 int)], [call(function(two, nil, []), ([] nil))])
          return([call(function(add, nil, []), ([argument9, argument10] nil))])
        }, ([] nil)), integer(0, nil):int) nil [] true))

        """)
  }

  @Test func theCasesOfASwitchHaveTheTypeOfItsTag() {
    let built = Built(
      """
      package main

      func f(v any, n int) {
        switch v {
        case 1, "a", nil:
        }
        switch n {
        case 1:
          fallthrough
        default:
        }
      }
      """)
    #expect(
      built.body("f") == """
        switch((nil nil v [([toInterface(integer(1, nil):int):any, toInterface(string("a"):string):any, zero:any] false [] )]))
        switch((nil nil n [([integer(1, nil):int] false {
          fallthrough
        } ), ([] true [] )]))

        """)
  }
}

extension ConversionTests {
  @Test func aNamedEmptyInterfaceIsAny() {
    let built = Built(
      "package main\n\ntype value interface{}\n\nfunc f(v value, a any) bool { v = 1; return v == a }\n")
    #expect(
      built.body("f") == """
        assign([place(v)], [toInterface(integer(1, nil):int):any])
        return([comparison(equal, v, a)])

        """)
  }

  @Test func definedPointersAreFollowed() {
    let built = Built(
      "package main\n\ntype node struct{ n int }\ntype link *node\n\nfunc f(l link) node { l.n = 1; return *l }\n")
    #expect(
      built.body("f") == """
        assign([place(field(convert(l, rename):*node, n, true))], [integer(1, nil):int])
        return([dereference(convert(l, rename):*node)])

        """)
  }
}
