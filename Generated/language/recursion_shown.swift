// run
//
// Types that refer to themselves, through slices, maps, pointers and functions, have names and are shown and compared.

import GoRuntime
import GoStandardLibrary

struct tree: GoStruct {
  var name: GoString = ""
  var children: GoSlice<Pointer<tree>?> = nil
  var parent: Pointer<tree>? = nil
}

struct directory: GoStruct {
  var entries: GoMap<GoString, directory> = nil
  var visit: ((directory) -> GoSlice<directory>)? = nil
}

struct list: GoStruct, GoComparable {
  var next: Pointer<list>? = nil
  var value: GoAny = nil
}

struct chain: GoStruct, GoComparable, GoCopied {
  var label: GoString = ""
  var links = GoArray<2, Pointer<chain>?>()

  func copy() -> chain {
    var other = self
    other.links = links.copy()
    return other
  }
}

func same(_ a: GoAny, _ b: GoAny) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        result = fmt.Sprint(r)
      }
    }
    try result = fmt.Sprint(equal(checked: a, b))
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func main() {
  let root = Pointer(tree(name: "root"))
  root.pointee.children.append(Pointer(tree(name: "leaf", parent: root)))
  fmt.Println(root.pointee.children[0]!.pointee.parent!.pointee.name, len(root.pointee.children))
  fmt.Printf("%T %T %T\n", root as Pointer<tree>?, root.pointee, root.pointee.children)
  fmt.Println(same(GoAny(root), GoAny(root)), same(GoAny(root.pointee), GoAny(root.pointee)))

  let home = directory(entries: ["a": directory()])
  fmt.Printf("%T %T %T\n", home, home.entries, home.visit)
  fmt.Println(len(home.entries), same(GoAny(home), GoAny(home)))

  let numbers = list(next: Pointer(list(next: nil, value: 2)), value: 1)
  fmt.Printf("%T %v\n", numbers.next, numbers.next!.pointee.value)
  fmt.Println(
    same(GoAny(numbers), GoAny(numbers)), same(GoAny(numbers), GoAny(list(next: numbers.next, value: 1))),
    same(GoAny(numbers), GoAny(list(next: nil, value: 1))))

  let one = Pointer(chain(label: "one"))
  let two = chain(label: "two", links: [one, nil])
  fmt.Printf("%T %T %v\n", two.copy(), two.links.copy(), two.links[0]!.pointee.label)
  fmt.Println(
    same(GoAny(one.pointee.copy()), GoAny(chain(label: "one"))), same(GoAny(one.pointee.copy()), GoAny(two.copy())))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
