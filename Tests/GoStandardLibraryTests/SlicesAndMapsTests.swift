// Slices, arrays and maps, and packages sort, slices and maps, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

private struct person: GoStruct, GoComparable {
  var Name: GoString = ""
  var Age = 0
}

private struct byAge: GoDefined, sort.Interface {
  var rawValue: GoSlice<person>
  init(_ rawValue: GoSlice<person>) { self.rawValue = rawValue }
  func Len() -> Int { rawValue.count }
  func Less(_ i: Int, _ j: Int) -> Bool { rawValue[i].Age < rawValue[j].Age }
  func Swap(_ i: Int, _ j: Int) {
    let element = rawValue[i]
    rawValue[i] = rawValue[j]
    rawValue[j] = element
  }
}

private func growth<T: GoValue>(_ v: T, _ recording: inout Recording) {
  var s: GoSlice<T> = nil
  var last = -1
  for _ in 0..<3000 {
    if cap(s) != last {
      last = cap(s)
      recording.print(last, " ")
    }
    s = append(s, v)
  }
  recording.line()
}

private func numbers(_ n: Int) -> GoSlice<Int> {
  let s = GoSlice<Int>(count: n)
  var x: UInt32 = 12345
  for i in s.indices {
    x = x &* 1_664_525 &+ 1_013_904_223
    s[i] = Int(x >> 16)
  }
  return s
}

@Test func slicesAndMapsAreWhatTheyAreInGo() {
  var recording = Recording("slices_and_maps")
  growth(1, &recording)
  growth(UInt8(1), &recording)
  growth(Int32(1), &recording)
  growth(GoString("s"), &recording)
  growth(GoArray<3, Int>(), &recording)
  growth(Int16(1), &recording)
  growth(GoAny(1), &recording)
  for n in [1, 2, 3, 5, 7, 9, 17, 33, 100, 513] {
    let fresh = append(GoSlice<Int>(nil), contentsOf: GoSlice<Int>(count: n))
    let text = append(GoSlice<UInt8>("abc"), contentsOf: GoSlice<UInt8>(count: n))
    let five = append(GoSlice<Int>(count: 5), contentsOf: GoSlice<Int>(count: n))
    recording.print(cap(fresh), " ", cap(text), " ", cap(five), " ")
  }
  recording.line()
  sharing(&recording)
  sorting(&recording)
  generic(&recording)
  recording.expectAsRecorded()
}

private func sharing(_ recording: inout Recording) {
  let a: GoSlice<Int> = [1, 2, 3, 4, 5]
  var b = a[1..<3]
  b = append(b, 99)
  recording.line(a, b, len(b), cap(b))
  var c = a.slice(1, 3, 3)
  c = append(c, 77)
  recording.line(a, c, len(c), cap(c))
  let first = copy(a[1...], a)
  let second = copy(a, [9, 8])
  recording.line(first, a, second, a)
  let arr = GoArray<5, Int>()
  var s = arr[1..<3]
  s[0] = 5
  s = append(s, 6)
  recording.line(arr, s, cap(s))
  let arr2 = arr.copy()
  arr2[0] = 100
  recording.line(arr == arr2, arr, arr2)
  let d = GoSlice<Int>(count: 2, capacity: 10)
  let e = d[..<4]
  e[3] = 9
  recording.line(d, e, d[..<10])
}

private func sorting(_ recording: inout Recording) {
  for n in [0, 1, 5, 12, 13, 50, 1000] {
    let x = numbers(n)
    sort.Ints(x)
    let y = numbers(n)
    sort.Slice(y, { y[$0] < y[$1] })
    let z = numbers(n)
    slices.SortFunc(z, { cmp.Compare($0, $1) })
    let w = numbers(n)
    sort.Sort(sort.Reverse(sort.IntSlice(w)))
    slices.Reverse(w)
    recording.line(
      slices.Equal(x, y), slices.Equal(x, z), slices.Equal(x, w), sort.IntsAreSorted(x), sort.SearchInts(x, 30000))
    if n <= 50 { recording.line(x) }
  }
  var people: GoSlice<person> = []
  for (i, v) in numbers(200).enumerated() { people = append(people, person(Name: fmt.Sprint("p", i), Age: v % 10)) }
  let (p1, p2) = (slices.Clone(people), slices.Clone(people))
  sort.SliceStable(GoAny(people), { people[$0].Age < people[$1].Age })
  sort.Stable(byAge(p1))
  slices.SortStableFunc(p2, { $0.Age - $1.Age })
  recording.line(people)
  recording.line(slices.Equal(people, p1), slices.Equal(people, p2))
}

private func generic(_ recording: inout Recording) {
  let t: GoSlice<GoString> = ["b", "a", "c", "a"]
  recording.line(
    slices.Index(t, "a"), slices.Contains(t, "z"), slices.Max(t), slices.Min(t),
    slices.Insert(slices.Clone(t), 1, "x", "y"), slices.Delete(slices.Clone(t), 1, 3))
  slices.Sort(t)
  recording.line(t, slices.Compact(slices.Clone(t)), slices.IndexFunc(t, { $0 > "a" }))
  let (i, ok) = slices.BinarySearch(t, "b")
  recording.line(
    i, ok, slices.Replace([1, 2, 3, 4], 1, 3, 9, 9, 9), slices.Repeat([1, 2], 2), slices.Concat([1], nil, [2, 3]))
  var chunks: [GoSlice<Int>] = []
  slices.Chunk([1, 2, 3, 4, 5], 2)! {
    chunks.append($0)
    return true
  }
  for chunk in chunks { recording.print(chunk, cap(chunk), " ") }
  recording.line()
  let m: GoMap<GoString, Int> = ["one": 1, "two": 2, "three": 3]
  recording.line(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), len(m), m["none"])
  let m2 = maps.Clone(m)
  delete(m2, "one")
  m2["two"] &+= 1
  recording.line(maps.Equal(m, m2), m, m2)
  maps.DeleteFunc(m2, { $1 == 3 })
  recording.line(m2, slices.Collect(strings.SplitSeq("a,b", ",")), min(3, 1, 2), max(2.5, 1))
  var seen = 0
  let big: GoMap<Int, Int> = [:]
  for i in 0..<1000 { big[i] = i }
  for (k, _) in big {
    seen += 1
    delete(big, k)
    delete(big, (k + 1) % 1000)
  }
  recording.line(len(big), seen >= 500 && seen <= 1000)
  let (index, found) = sort.Find(len(t), { strings.Compare("b", t[$0]) })
  recording.line(index, found, cmp.Compare(GoString("a"), "b"), cmp.Or(0, 3, 4))
}
