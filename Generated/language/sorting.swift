// run
//
// Package sort orders slices by their natural order or by a function.

import GoRuntime
import GoStandardLibrary

struct person: GoStruct, GoComparable {
  var name: GoString = ""
  var age = 0
}

struct byAge: GoDefined, sort.Interface {
  var rawValue: GoSlice<person>

  init(_ rawValue: GoSlice<person>) { self.rawValue = rawValue }
}

extension byAge {
  func Len() -> Int {
    return len(self.rawValue)
  }

  func Less(_ i: Int, _ j: Int) -> Bool {
    return self.rawValue[i].age < self.rawValue[j].age
  }

  func Swap(_ i: Int, _ j: Int) {
    (self.rawValue[i], self.rawValue[j]) = (self.rawValue[j], self.rawValue[i])
  }
}

func main() {
  let numbers: GoSlice<Int> = [5, 2, 9, -1, 7]
  sort.Ints(numbers)
  let words: GoSlice<GoString> = ["pear", "apple", "Fig"]
  sort.Strings(words)
  fmt.Println(numbers, words, sort.IntsAreSorted(numbers))
  fmt.Println(sort.SearchInts(numbers, 7), sort.Search(100) { i in i &* i >= 50 })

  let people: GoSlice<person> = [
    person(name: "Ann", age: 30), person(name: "Bob", age: 25), person(name: "Cid", age: 30),
    person(name: "Dee", age: 20),
  ]
  sort.Sort(byAge(people))
  fmt.Println(people[0], people[1])
  sort.Slice(GoAny(people)) { i, j in people[i].name > people[j].name }
  fmt.Println(people)
  sort.SliceStable(GoAny(people)) { i, j in people[i].age > people[j].age }
  fmt.Println(people)

  sort.Sort(sort.Reverse(sort.IntSlice(numbers)))
  fmt.Println(numbers)

  let many = GoSlice<Int>(count: 1000)
  for i in many.indices {
    many[i] = i &* 7919 % 1009
  }
  sort.Ints(many)
  fmt.Println(sort.SliceIsSorted(GoAny(many)) { i, j in many[i] < many[j] }, many[0], many[999])
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
