// Type parameters: inference, instances, constraints.
import GoTypes
import Testing

struct GenericTests {
  @Test func argumentsAreInferred() {
    let checked = check(
      """
      func mapped[T, U any](list []T, f func(T) U) []U { return nil }
      var lengths = mapped([]string{"a"}, func(s string) int { return len(s) })
      type number interface{ ~int | ~float64 }
      func sum[T number](list ...T) (total T) { for _, x := range list { total += x }; return }
      var total = sum(1, 2.5)
      """)
    #expect(checked.errors.isEmpty)
    #expect(checked.definitions("total").contains { $0.type.isBasic(.float64) })
    guard case .slice(let element)? = checked.definitions("lengths").first?.type else {
      Issue.record("lengths is no slice")
      return
    }
    #expect(element.isBasic(.int))
  }

  @Test func instancesWithIdenticalArgumentsAreOneType() {
    let checked = check("type list[T any] struct { next *list[T]; value T }\nvar a list[int]\nvar b list[int]")
    guard case .named(let a)? = checked.definitions("a").first?.type,
      case .named(let b)? = checked.definitions("b").first?.type, case .structure(let fields) = a.underlying
    else {
      Issue.record("no instances")
      return
    }
    #expect(a === b)
    #expect(fields.fields[1].type.isBasic(.int))
    #expect(fields.fields[1].origin != nil)
    if case .pointer(.named(let next)) = fields.fields[0].type { #expect(next === a) }
  }

  @Test func atomicPointersAreInstances() {
    let checked = check(
      """
      import "sync/atomic"
      type node struct { next atomic.Pointer[node]; n int }
      func last(n *node) *node { for m := n.next.Load(); m != nil; m = m.next.Load() { n = m }; return n }
      func swap(n, m *node) bool { return n.next.CompareAndSwap(nil, m) }
      """)
    #expect(checked.errors.isEmpty)
    #expect(
      checked.facts.selections.values.contains { selection in
        guard selection.object.name == "Load", case .function(let signature) = selection.object.type,
          case .pointer(.named(let result)) = signature.resultType
        else { return false }
        return result.object.name == "node"
      })
  }

  @Test func methodsOfGenericTypesUseTheTypesOwnParameters() {
    let checked = check(
      "type box[T any] struct { v T }\nfunc (b *box[E]) get() E { return b.v }\nvar x = (&box[string]{}).get()")
    #expect(checked.errors.isEmpty)
    #expect(checked.definitions("x").first?.type.isBasic(.string) == true)
  }

  @Test func instantiationsAreRecorded() {
    let checked = check("func id[T any](x T) T { return x }\nvar y = id(1)\nvar f func(string) string = id")
    #expect(checked.errors.isEmpty)
    #expect(checked.facts.instances.count == 2)
  }

  @Test func argumentsThatDoNotSatisfyAreReported() {
    let checked = check(
      """
      type number interface{ ~int | ~float64 }
      func largest[T number](list ...T) T { return list[0] }
      type set[T comparable] map[T]bool
      var s set[[]int]
      var t set
      func use() { largest("a", "b"); largest() }
      var l = largest[string]
      """)
    #expect(
      checked.errors == [
        "5:11: []int does not satisfy comparable",
        "6:7: cannot use generic type set[T comparable] without instantiation",
        "7:21: string does not satisfy number (string missing in ~int | ~float64)",
        "7:40: in call to largest, cannot infer T (declared at p.go:3:14)",
        "8:17: string does not satisfy number (string missing in ~int | ~float64)",
      ])
  }

  @Test func coreTypesCarryOperations() {
    let checked = check(
      """
      func drain[C ~chan E, E any](c C) (all []E) { for e := range c { all = append(all, e) }; return }
      func keys[M ~map[K]V, K comparable, V any](m M) (list []K) { for k := range m { list = append(list, k) }; return }
      type table map[string]int
      var names = keys(table{"a": 1})
      var sizes = drain(make(chan int))
      """)
    #expect(checked.errors.isEmpty)
  }

  @Test func genericAliasesAreSeenThrough() {
    let checked = check("type pairs[T any] = map[string][]T\nvar p pairs[int] = map[string][]int{}")
    #expect(checked.errors.isEmpty)
  }
}
