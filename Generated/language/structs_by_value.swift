// run
//
// A struct type with methods on its pointer is copied where Go copies it: in generic stores, slices, arrays, channels and interfaces.

import GoRuntime
import GoStandardLibrary

protocol Describer: GoInterface {
  func Describe() throws(GoPanic) -> GoString
}

protocol Mutator: GoInterface {
  func Set(_ k: GoString, _ v: Int) throws(GoPanic)
  func Describe() throws(GoPanic) -> GoString
}

struct meta: GoStruct {
  var tags: GoSlice<GoString> = nil
  var hits = 0
}

extension Pointer where Pointee == meta {
  func Tag(_ t: GoString) {
    pointee.tags.append(t)
  }
}

extension meta {
  func Tags() -> GoString {
    return strings.Join(tags, ",")
  }
}

extension Pointer where Pointee == meta {
  func hit() -> Int {
    pointee.hits &+= 1
    return pointee.hits
  }
}

struct Record: GoStruct, GoPointee {
  var meta_ = meta()
  var Name: GoString = ""
  var vals: GoMap<GoString, Int> = nil
  var next: Pointer<Record>? = nil
}

/// A `*Record` in an interface.
struct RecordPointer: Describer, GoStringer, Mutator, GoNilTolerant, GoPanicking {
  let pointer: Pointer<Record>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Record>) { self.pointer = pointer }

  func Set(_ argument1: GoString, _ argument2: Int) throws(GoPanic) {
    try pointer.Set(argument1, argument2)
  }

  func Describe() throws(GoPanic) -> GoString {
    try pointer.Describe()
  }

  func String() -> GoString {
    (isNilPointer(pointer) ? nil : Optional(pointer)).String()
  }
}

extension Record {
  static func goMethods(of pointer: Pointer<Record>) -> any GoInterface { RecordPointer(pointer) }
}

extension Pointer where Pointee == Record {
  func Set(_ k: GoString, _ v: Int) throws(GoPanic) {
    try checkNotNil(checked: self)
    if pointee.vals == nil {
      pointee.vals = [:]
    }
    try pointee.vals.set(k, v)
  }

  func Describe() throws(GoPanic) -> GoString {
    try checkNotNil(checked: self)
    return fmt.Sprint(pointee.Name, len(pointee.vals), pointee.meta_.Tags())
  }
}

extension Record {
  func Value() -> GoString {
    var r = self
    r.Name += "!"
    return r.Name
  }
}

extension Pointer where Pointee == Record {
  func chain(_ n: Int) throws(GoPanic) -> Pointer<Record> {
    var cur: Pointer<Record>? = self
    for _ in stride(from: 0, to: n, by: 1) {
      try cur.checked().pointee.next = Pointer(Record(Name: cur.checked().pointee.Name + "'"))
      try cur = cur.checked().pointee.next
    }
    return self
  }
}

extension Optional where Wrapped == Pointer<Record> {
  func String() -> GoString {
    if self == nil {
      return "<none>"
    }
    return self!.pointee.Name + "->" + self!.pointee.next.String()
  }
}

final class Store<T: GoValue>: GoObject {
  let mu = sync.Mutex()
  var rows: GoSlice<T> = nil
  var idx: GoMap<GoString, Int> = nil

  init() {}
}

extension Store {
  func Add(_ k: GoString, _ v: T) throws(GoPanic) -> Pointer<T> {
    mu.Lock()
    defer { mu.Unlock() }
    if idx == nil {
      idx = [:]
    }
    try idx.set(k, len(rows))
    rows.append(v)
    return try rows.pointer(checked: len(rows) &- 1)
  }

  func Get(_ k: GoString) throws(GoPanic) -> (v: T, err: (any error)?) {
    let v = T.zero
    let (i, ok) = idx.lookup(k)
    if !ok {
      return (v, errors.New("no " + k))
    }
    return try (rows[checked: i], nil)
  }

  func Ref(_ k: GoString) throws(GoPanic) -> Pointer<T>? {
    if case (let i, let ok) = idx.lookup(k), ok {
      return try rows.pointer(checked: i)
    }
    return nil
  }

  func Update(_ f: (Pointer<T>?) throws(GoPanic) -> Void) throws(GoPanic) {
    for i in rows.indices {
      try f(rows.pointer(checked: i))
    }
  }
}

func Snapshot<T: GoValue>(_ s: Store<T>) -> GoSlice<T> {
  return append(GoSlice<T>(), contentsOf: s.rows)
}

struct byName: GoDefined, sort.Interface {
  var rawValue: GoSlice<Record>

  init(_ rawValue: GoSlice<Record>) { self.rawValue = rawValue }
}

extension byName {
  func Len() -> Int {
    return len(self.rawValue)
  }

  func Less(_ i: Int, _ j: Int) throws(GoPanic) -> Bool {
    return try self.rawValue[checked: i].Name < self.rawValue[checked: j].Name
  }

  func Swap(_ i: Int, _ j: Int) throws(GoPanic) {
    let newValue = try self.rawValue[checked: i]
    try self.rawValue.set(i, self.rawValue[checked: j])
    try self.rawValue.set(j, newValue)
  }
}

final class stage: GoObject, Describer, GoStringer, Mutator, GoPanicking {
  var Record_ = Record()
  var fn: ((Pointer<Record>?) -> (any error)?)? = nil
  var done: Channel<GoEmpty> = nil

  init() {}

  init(Record_: Record = Record(), fn: ((Pointer<Record>?) -> (any error)?)? = nil, done: Channel<GoEmpty> = nil) {
    self.Record_ = Record_
    self.fn = fn
    self.done = done
  }

  func assign(_ other: stage) {
    Record_ = other.Record_
    fn = other.fn
    done = other.done
  }
}

extension stage {
  func Set(_ argument1: GoString, _ argument2: Int) throws(GoPanic) {
    try pointer(to: \.Record_).Set(argument1, argument2)
  }

  func String() -> GoString {
    return Optional(pointer(to: \.Record_)).String()
  }

  func Describe() throws(GoPanic) -> GoString {
    return try pointer(to: \.Record_).Describe()
  }

  func run(_ wg: sync.WaitGroup) {
    defer { wg.Done() }
    let argument = done
    defer { close(argument) }
    if let err = fn!(pointer(to: \.Record_)) {
      pointer(to: \.Record_).pointer(to: \.meta_).Tag(err.Error())
    }
  }
}

func describeAll(_ ds: GoSlice<(any Describer)?>) throws(GoPanic) -> GoSlice<GoString> {
  var out: GoSlice<GoString> = nil
  for d in ds {
    try out.append(d.checked().Describe())
  }
  return out
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let st = Store<Record>()
    let r = Pointer(Record(Name: "a"))
    try r.Set("x", 1)
    let p = try st.Add("a", r.pointee)
    p.pointer(to: \.meta_).Tag("stored")
    p.pointee.Name = "A"
    r.pointer(to: \.meta_).Tag("local")
    r.pointee.Name = "local"
    try fmt.Println(p.Describe(), r.Describe(), r.pointee.Value(), r.pointee.Name)
    let (gotValue, errValue) = try st.Get("a")
    let got = Pointer(gotValue)
    var err = errValue
    got.pointee.Name = "copy"
    try got.Set("y", 2)
    try fmt.Println(got.Describe(), st.Ref("a").checked().Describe(), err)
    try (_, err) = st.Get("zz")
    try fmt.Println(err, st.Ref("zz") == nil, st.Ref("zz"))
    try st.Add("b", Record(Name: "b")).Set("q", 9)
    try st.Update { (r: Pointer<Record>?) throws(GoPanic) in
      _ = try r.checked().pointer(to: \.meta_).hit()
      try r.checked().pointer(to: \.meta_).Tag("u")
    }
    let snap = Snapshot(st)
    try snap.pointer(checked: 0).pointee.Name = "snap"
    try fmt.Println(
      st.rows[checked: 0].Name, snap[checked: 0].meta_.hits, st.rows.pointer(checked: 1).pointer(to: \.meta_).hit(),
      snap[checked: 1].meta_.hits)
    let f: (() throws(GoPanic) -> GoString)? = try st.Ref("b").checked().Describe
    try st.Ref("b").checked().pointee.Name = "bb"
    let g: (() throws(GoPanic) -> GoString)? = try st.rows[checked: 0].Value
    try st.rows.pointer(checked: 0).pointee.Name = "changed"
    try fmt.Println(f.checked()(), g.checked()())
    let m: (any Mutator)? = try RecordPointer(typedNil(st.Ref("b")))
    try m.checked().Set("w", 1)
    let d: (any Describer)? = GoAny(m).as((any Describer).self)
    try fmt.Println(
      describeAll([GoAny(m).as((any Describer).self), d, RecordPointer(r), RecordPointer(typedNil(st.Ref("a")))]),
      equal(d, RecordPointer(typedNil(st.Ref("b")))))
    if case (let rec, let ok) = GoAny(d).lookup(Pointer<Record>?.self), ok {
      try rec.checked().pointer(to: \.meta_).Tag("asserted")
      try fmt.Println(rec.checked().pointee.meta_.Tags(), rec == st.Ref("b"))
    }
    let rows = byName(snap)
    try sort.Sort(checked: rows)
    try fmt.Println(rows.rawValue[checked: 0].Name, rows.rawValue[checked: 1].Name)
    try fmt.Println(Pointer(Record(Name: "c")).chain(2) as Pointer<Record>?, r as Pointer<Record>?)
    let wg = sync.WaitGroup()
    let stages = GoSlice<stage>(count: 3)
    for i in stages.indices {
      try stages[checked: i].assign(
        stage(
          Record_: Record(Name: fmt.Sprint("s", i)),
          fn: { r in
            fatally { () throws(GoPanic) in try r!.Set("i", i) }
            if i == 1 {
              return errors.New("odd")
            }
            return nil
          }, done: Channel<GoEmpty>()))
      try wg.Add(checked: 1)
      go { [receiver2 = try stages[checked: i]] in receiver2.run(wg) }
    }
    wg.Wait()
    for i in stages.indices {
      _ = try stages[checked: i].done.receive()
      try fmt.Print(stages[checked: i].pointer(to: \.Record_).Describe(), " ")
    }
    fmt.Println()
    let byKey: GoMap<GoString, Pointer<Record>?> = [:]
    for i in st.rows.indices {
      try byKey.set(st.rows[checked: i].Name, st.rows.pointer(checked: i))
    }
    try byKey["bb"].checked().Set("map", 3)
    try fmt.Println(len(st.Ref("b").checked().pointee.vals), byKey["changed"].checked().pointee.Value())
    let ch = Channel<Record>(capacity: 1)
    try ch.send(checked: st.Ref("b").checked().pointee)
    try st.Ref("b").checked().pointee.Name = "after"
    let x = Pointer(ch.receive())
    x.pointer(to: \.meta_).Tag("received")
    try fmt.Println(x.pointee.Name, x.pointee.meta_.Tags(), st.Ref("b").checked().pointee.meta_.Tags())
    let arr: GoArray<2, Record> = [Record(Name: "p"), Record(Name: "q")]
    let brr = arr.copy()
    try brr.pointer(checked: 0).pointer(to: \.meta_).Tag("brr")
    let q = try brr.pointer(checked: 1)
    q.pointer(to: \.meta_).Tag("via q")
    _ = try arr.pointer(checked: 1).pointer(to: \.meta_).hit()
    try fmt.Println(
      arr[checked: 0].meta_.Tags() == "", brr[checked: 0].meta_.Tags(), brr[checked: 1].meta_.Tags(),
      arr[checked: 1].meta_.hits, brr[checked: 1].meta_.hits)
    let receiver = try st.Ref("a")
    defers.push { () throws(GoPanic) in try receiver.checked().Set("deferred", 1) }
    let argument = try arr[checked: 0]
    defers.push { ({ (r: Record) -> Void in fmt.Println("deferred", r.Name) })(argument) }
    try arr.pointer(checked: 0).pointee.Name = "later"
    let any1 = try GoAny(arr[checked: 0])
    let any2 = try GoAny(arr.pointer(checked: 0))
    try arr.pointer(checked: 0).pointee.Name = "latest"
    try fmt.Println(any1.checked(Record.self).Name, any2.checked(Pointer<Record>?.self).checked().pointee.Name)
    let (_, isD) = any1.lookup((any Describer).self)
    let (_, isD2) = any2.lookup((any Describer).self)
    fmt.Println(isD, isD2)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
