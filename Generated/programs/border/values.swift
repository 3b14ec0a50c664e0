import GoRuntime
import GoStandardLibrary

final class shop: GoObject, GoCopied {
  let store_: store.Holder
  var point = store.Point()
  let count: store.Counter

  init() {
    store_ = store.Holder()
    count = store.Counter()
  }

  init(
    store_: store.Holder = store.Holder(), point: store.Point = store.Point(), count: store.Counter = store.Counter()
  ) {
    self.store_ = store_
    self.point = point
    self.count = count
  }

  func copy() -> shop {
    let other = shop()
    other.assign(self)
    return other
  }

  func assign(_ other: shop) {
    store_.assign(other.store_)
    point = other.point
    count.assign(other.count)
  }
}

extension shop {
  func renew() throws(GoPanic) {
    store_.assign(store.New(5))
    point = store.Point(X: 9, Y: store_.Size())
  }

  func changed() throws(GoPanic) -> shop {
    let s = self.copy()
    s.store_.Grow()
    _ = s.count.Add(100)
    return s.copy()
  }
}

final class level: GoObject, store.Raiser {
  var Level = store.Level()

  init() {}

  init(Level: store.Level = store.Level()) {
    self.Level = Level
  }
}

extension level {
  func Raise() throws(GoPanic) {
    pointer(to: \.Level).Raise()
  }
}

func change(_ h: store.Holder) throws(GoPanic) -> Int {
  h.Counter_.N = 1000
  try h.Node_.Tags.set(0, "changed")
  return h.Counter_.N
}

/// values copies, compares and changes structs of another package.
func values() throws(GoPanic) {
  let a = store.New(1)
  let b = a.copy()
  _ = b.Counter_.Add(10)
  b.Node_.Name = "b"
  try b.Node_.Tags.set(1, "tag")
  b.Grow()
  fmt.Println(
    a.Counter_.N, b.Counter_.N, a.Node_.Name, b.Node_.Name, a.Node_.Tags.copy(), b.Node_.Tags.copy(), a.Size(),
    b.Size())
  try fmt.Println(
    change(a.copy()), a.Counter_.N, a.Node_.Tags.copy(), a.Node_.Next == b.Node_.Next, a.Counter_.Spent(),
    b.Counter_.Spent())
  let list: GoSlice<store.Holder> = [a.copy(), b.copy()]
  for h in list {
    let h2 = h.copy()
    h2.Counter_.N = -1
    h2.Grow()
  }
  try fmt.Println(list[checked: 0].Counter_.N, list[checked: 1].Counter_.N, list[checked: 0].Size())
  try list[checked: 0].assign(b)
  try list.pointer(checked: 0).pointee.Counter_.N &+= 1
  try fmt.Println(b.Counter_.N, list[checked: 0].Counter_.N)
  let m: GoMap<GoString, store.Node> = ["a": a.Node_.copy()]
  let n = m["a"].copy()
  n.Name = "other"
  fmt.Println(m["a"].Name == n.Name, n.isEqual(to: m["a"]), n.Tags == m["a"].Tags)
  let p = store.Point(X: 1, Y: 2)
  let q = store.Point(X: 1, Y: 2)
  fmt.Println(p == q, p, q, ([p: 1] as GoMap<store.Point, Int>)[q])
  let x = store.Node(Name: "n")
  let y = store.Node(Name: "n")
  fmt.Println(x.isEqual(to: y), GoAny(value: x.copy()) == GoAny(value: y.copy()), x == y)
  let s = shop(count: store.Counter(N: 2))
  try s.renew()
  let t = try s.changed()
  fmt.Println(s.store_.Size(), t.store_.Size(), s.count.N, t.count.N, s.point)
  let u = s.copy()
  u.store_.Grow()
  _ = u.count.Add(1)
  fmt.Println(s.store_.Size(), u.store_.Size(), s.count.N, u.count.N)
  let l = store.NewLevel()
  try l.checked().Raise()
  try fmt.Println(GoAny(l).checked(Pointer<store.Level>?.self).checked().pointee)
  let lv = level(Level: 4)
  let r: any store.Raiser = lv
  try r.Raise()
  fmt.Println(lv.Level)
  let pair = store.Pair<GoString, Int>(Key: "k", Value: 1)
  var other = pair
  other.Value = 2
  fmt.Println(pair, other, pair == store.Pair<GoString, Int>(Key: "k", Value: 1))
  let h = store.Hidden()
  let g = h.copy()
  g.Inc()
  fmt.Println(h.Get(), g.Get())
  let ch = Channel<store.Counter>(capacity: 1)
  try ch.send(checked: store.Counter(N: 5))
  let c = ch.receive()
  _ = c.Add(1)
  fmt.Println(c.N)
  let arr: GoArray<2, store.Node> = [store.Node(Name: "0"), store.Node(Name: "1")]
  let brr = arr.copy()
  try brr.pointer(checked: 0).pointee.Name = "changed"
  try fmt.Println(arr[checked: 0].Name, brr[checked: 0].Name)
  let e = GoAny(value: a.copy())
  a.Counter_.N = 77
  try fmt.Println(e.checked(store.Holder.self).Counter_.N, a.Counter_.N)
  let f = { () -> store.Node in a.Node_.copy() }
  let z = f()
  z.Name = "z"
  fmt.Println(a.Node_.Name == "z", fmt.Sprintf("%+v", z.Tags.copy()))
}
