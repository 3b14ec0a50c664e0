// run
//
// Generic collections and functions over slices and maps of defined types, as programs write them.

import GoRuntime
import GoStandardLibrary

protocol Number: GoInterface {}

struct Pair<K: GoComparable, V: GoValue>: GoStruct, GoStringer {
  var Key = K.zero
  var Val = V.zero
}

extension Pair {
  func String() -> GoString {
    return fmt.Sprintf("%v=%v", Key, Val)
  }
}

func SortedPairs<K: GoOrdered, V: GoValue>(_ m: GoMap<K, V>) -> GoSlice<Pair<K, V>> {
  var out = GoSlice<Pair<K, V>>(count: 0, capacity: len(m))
  for (k, v) in m {
    out.append(Pair<K, V>(Key: k, Val: v))
  }
  slices.SortFunc(out) { a, b in cmp.Compare(a.Key, b.Key) }
  return out
}

func Map<E: GoValue, R: GoValue>(_ s: GoSlice<E>, _ f: (E) -> R) -> GoSlice<R> {
  let out = GoSlice<R>(count: len(s))
  for (i, v) in s.enumerated() {
    out[i] = f(v)
  }
  return out
}

func Filter<E: GoValue>(_ s: GoSlice<E>, _ keep: (E) -> Bool) -> GoSlice<E> {
  var out: GoSlice<E> = nil
  for v in s {
    if keep(v) {
      out.append(v)
    }
  }
  return out
}

func Reduce<T: GoValue, A: GoValue>(_ xs: GoSlice<T>, _ `init`: A, _ f: (A, T) -> A) -> A {
  var `init` = `init`
  for x in xs {
    `init` = f(`init`, x)
  }
  return `init`
}

func GroupBy<K: GoComparable, V: GoValue>(_ xs: GoSlice<V>, _ key: (V) -> K) -> GoMap<K, GoSlice<V>> {
  let out: GoMap<K, GoSlice<V>> = [:]
  for x in xs {
    let k = key(x)
    out[k].append(x)
  }
  return out
}

func Sum<T: GoNumber>(_ xs: GoSlice<T>) -> T {
  var t = T.zero
  for x in xs {
    t &+= x
  }
  return t
}

struct Set<T: GoComparable>: GoDefined {
  var rawValue: GoMap<T, GoEmpty>

  init(_ rawValue: GoMap<T, GoEmpty>) { self.rawValue = rawValue }
}

func SetOf<T: GoComparable>(_ xs: GoSlice<T>) -> Set<T> {
  let s = Set<T>(GoMap<T, GoEmpty>(capacity: len(xs)))
  for x in xs {
    s.rawValue[x] = GoEmpty()
  }
  return s
}

extension Set {
  func Has(_ x: T) -> Bool {
    let (_, ok) = self.rawValue.lookup(x)
    return ok
  }

  func Union(_ o: Set<T>) -> Set<T> {
    let u = Set<T>(maps.Clone(self.rawValue) as GoMap<T, GoEmpty>)
    maps.Copy(u.rawValue, o.rawValue)
    return u
  }

  func Len() -> Int {
    return len(self.rawValue)
  }
}

struct Option<T: GoValue>: GoStruct {
  var v = T.zero
  var ok = false
}

func Some<T: GoValue>(_ v: T) -> Option<T> {
  return Option<T>(v: v, ok: true)
}

func None<T: GoValue>() -> Option<T> {
  return Option<T>()
}

extension Option {
  func OrElse(_ d: T) -> T {
    if ok {
      return v
    }
    return d
  }
}

final class Tree<K: GoOrdered, V: GoValue>: GoObject {
  var root: tnode<K, V>? = nil
  var size = 0

  init() {}
}

final class tnode<K: GoOrdered, V: GoValue>: GoObject {
  var k = K.zero
  var v = V.zero
  var left: tnode<K, V>? = nil
  var right: tnode<K, V>? = nil

  init() {}

  init(k: K = K.zero, v: V = V.zero, left: tnode<K, V>? = nil, right: tnode<K, V>? = nil) {
    self.k = k
    self.v = v
    self.left = left
    self.right = right
  }
}

extension Tree {
  func Put(_ k: K, _ v: V) {
    var p = pointer(to: \.root)
    while p.pointee != nil {
      let c = cmp.Compare(k, p.pointee!.k)
      if c < 0 {
        p = p.pointee!.pointer(to: \.left)
      } else if c > 0 {
        p = p.pointee!.pointer(to: \.right)
      } else {
        p.pointee!.v = v
        return
      }
    }
    p.pointee = tnode<K, V>(k: k, v: v)
    size &+= 1
  }

  func Walk(_ f: @escaping (K, V) -> Bool) {
    var walk: ((tnode<K, V>?) -> Bool)? = nil
    walk = { n in n == nil || walk!(n!.left) && f(n!.k, n!.v) && walk!(n!.right) }
    _ = walk!(root)
  }
}

struct Celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

struct IDs: GoDefined, sort.Interface {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

extension IDs {
  func Len() -> Int {
    return len(self.rawValue)
  }

  func Less(_ i: Int, _ j: Int) -> Bool {
    return self.rawValue[i] > self.rawValue[j]
  }

  func Swap(_ i: Int, _ j: Int) {
    (self.rawValue[i], self.rawValue[j]) = (self.rawValue[j], self.rawValue[i])
  }
}

struct Stack<T: GoValue>: GoDefined {
  var rawValue: GoSlice<T>

  init(_ rawValue: GoSlice<T>) { self.rawValue = rawValue }
}

extension Pointer {
  func Push<T: GoValue>(_ v: T) where Pointee == Stack<T> {
    pointee.rawValue.append(v)
  }

  func Pop<T: GoValue>() -> (v: T, err: (any error)?) where Pointee == Stack<T> {
    var v = T.zero
    if len(pointee.rawValue) == 0 {
      return (v, errors.New("empty"))
    }
    let last = len(pointee.rawValue) &- 1
    (v, pointee) = (pointee.rawValue[last], Stack<T>(pointee.rawValue[..<last]))
    return (v, nil)
  }
}

func eval(_ expr: GoString) -> (Int, (any error)?) {
  let st = Pointer(Stack<Int>())
  let ops: GoMap<GoString, ((Int, Int) -> Int)?> = [
    "+": { a, b in a &+ b }, "-": { a, b in a &- b }, "*": { a, b in a &* b },
  ]
  for tok in strings.Fields(expr) {
    if case (let op, let ok) = ops.lookup(tok), ok {
      let b: Int
      var err: (any error)?
      (b, err) = st.Pop()
      if err != nil {
        return (0, fmt.Errorf("%q: %w", tok, err))
      }
      var a = 0
      (a, err) = st.Pop()
      if err != nil {
        return (0, fmt.Errorf("%q: %w", tok, err))
      }
      st.Push(op!(a, b))
      continue
    }
    let (n, err) = strconv.Atoi(tok)
    if err != nil {
      return (0, err)
    }
    st.Push(n)
  }
  return st.Pop() as (Int, (any error)?)
}

func main() {
  let m: GoMap<GoString, Int> = ["b": 2, "a": 1, "c": 3]
  fmt.Println(SortedPairs(m) as GoSlice<Pair<GoString, Int>>)
  let words = strings.Fields("apple bob cat apricot banana")
  let groups = GroupBy(words) { (s: GoString) -> UInt8 in s[0] }
  for p in (SortedPairs(groups) as GoSlice<Pair<UInt8, GoSlice<GoString>>>) {
    fmt.Printf("%c:%v ", p.Key, p.Val)
  }
  fmt.Println()
  let ids = IDs([3, 1, 2])
  let odd = IDs(Filter(ids.rawValue) { (i: Int) -> Bool in i % 2 == 1 })
  sort.Sort(odd)
  fmt.Printf("%T %v %v\n", odd, odd, Map(odd.rawValue, strconv.Itoa))
  fmt.Println(Sum([1, 2, 3]), Sum([1.5, 2.0]), Sum([Celsius(20.5), Celsius(1.0)]), Sum(nil) as Int8)
  fmt.Println(
    Reduce(words, 0) { (n: Int, s: GoString) -> Int in n &+ len(s) },
    Reduce([1, 2] as GoSlice<Int>, GoString("")) { (s: GoString, i: Int) -> GoString in s + fmt.Sprint(i) })
  let s = SetOf([1, 2]).Union(SetOf([2, 3]))
  fmt.Println(s.Len(), s.Has(3), s.Has(9), slices.Sorted(maps.Keys(s.rawValue) as iter.Seq<Int>?))
  fmt.Println(Some(3).OrElse(1), (None() as Option<GoString>).OrElse("d"), Some(GoAny.nil).OrElse(1))
  let t = Tree<GoString, Int>()
  for (i, w) in words.enumerated() {
    t.Put(w, i)
  }
  t.Put("bob", 99)
  t.Walk { k, v in
    fmt.Print(k, ":", v, " ")
    return k != "banana"
  }
  fmt.Println(t.size)
  let (argument1, argument2) = eval("3 4 + 2 *")
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = eval("3 +")
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = eval("3 x +")
  fmt.Println(argument5, argument6)
  let (i, found) = slices.BinarySearch(["a", "c"] as GoSlice<GoString>, "b")
  fmt.Println(i, found, slices.MaxFunc(words) { a, b in cmp.Compare(len(a), len(b)) }, slices.Index(words, "cat"))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
