// run
//
// Packages that hand each other values, pointers, functions and variables: copies are copies, whoever makes them.

import GoRuntime
import GoStandardLibrary

protocol setter: GoInterface {
  func Set(_: GoString) -> (any error)?
}

protocol warmer: GoInterface {
  func Warm(_: Double)
}

protocol pusher: GoInterface {
  func Push(_: GoSlice<GoString>)
  func Join() -> GoString
}

final class device: GoObject, GoCopied, bus.Handler, shape.Named {
  var Base = shape.Base()
  var Logger: borderLog.Logger? = nil
  var kind = shape.Kind()
  var temp = shape.Celsius()

  init() {}

  init(
    Base: shape.Base = shape.Base(), Logger: borderLog.Logger? = nil, kind: shape.Kind = shape.Kind(),
    temp: shape.Celsius = shape.Celsius()
  ) {
    self.Base = Base
    self.Logger = Logger
    self.kind = kind
    self.temp = temp
  }

  func copy() -> device {
    let other = device()
    other.assign(self)
    return other
  }

  func assign(_ other: device) {
    Base = other.Base
    Logger = other.Logger
    kind = other.kind
    temp = other.temp
  }
}

extension device {
  func Name() throws(GoPanic) -> GoString {
    return Base.Name()
  }

  func Handle(_ e: bus.Event) throws(GoPanic) {
    try pointer(to: \.Base).Tag(e.Kind.String(), fmt.Sprint(e.Data))
    try e.Log("device %s got %v", [GoAny(Base.Name()), e.Data])
  }
}

typealias alias = shape.Stack<shape.Kind>

final class counter: GoObject, sync.Locker {
  let Stats: bus.Stats
  var name: GoString = ""

  init() {
    Stats = bus.Stats()
  }

  init(Stats: bus.Stats = bus.Stats(), name: GoString = "") {
    self.Stats = Stats
    self.name = name
  }
}

extension counter {
  func Unlock() {
    Stats.Mutex.Unlock()
  }

  func Lock() {
    Stats.Mutex.Lock()
  }
}

func describe(_ x: GoAny) throws(GoPanic) -> GoString {
  if let v = x.as(shape.Kind.self) {
    return "kind " + v.String()
  } else if let v = x.as(Pointer<shape.Kind>?.self) {
    return try "*kind " + v.checked().pointee.String()
  } else if let v = x.as(shape.List.self) {
    return fmt.Sprint("list ", v.Len())
  } else if let v = x.as(shape.NameError?.self) {
    return try "name error " + v.checked().Name
  } else if let v = x.as((any shape.Named).self) {
    return try "named " + v.Name()
  } else if x.as(bus.HandlerFunc.self) != nil {
    return "handler"
  } else if x.as(((Int) -> Int)?.self) != nil {
    return "func"
  } else if let v = x.as((any error).self) {
    return "error " + v.Error()
  } else {
    let v = x
    return fmt.Sprintf("%T", v)
  }
}

func main() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    try values()
    let k = Pointer(shape.Kind())
    let s: any setter = shape.KindPointer(k)
    fmt.Println(s.Set("square"), k.pointee, s.Set("no"), errors.Is(s.Set("x"), shape.ErrName))
    let ne = Pointer<shape.NameError?>(nil as shape.NameError?)
    try fmt.Println(errors.As(s.Set("y"), GoAny(ne)), ne.pointee.checked().Name)
    let c = Pointer<shape.Celsius>(shape.Celsius(3.0))
    let w: (any warmer)? = shape.CelsiusPointer(c)
    try w.checked().Warm(1.5)
    try fmt.Println(c.pointee, GoAny(w).checked(Pointer<shape.Celsius>?.self).checked().pointee)
    let l = Pointer(shape.List())
    let p: any pusher = shape.ListPointer(l)
    p.Push(["b", "a", "c"])
    try fmt.Println(l.pointee, p.Join(), l.pointee.Sorted(), l.pointee)
    sort.Sort(sort.Reverse(l.pointee))
    try fmt.Println(
      l.pointee, len(l.pointee.rawValue), shape.List(l.pointee.rawValue.slice(checked: 1, nil)),
      strings.ToUpper(l.pointee.rawValue[checked: 0]))
    let r = shape.Registry([
      "sum": shape.Sum, "bad": { (xs: GoSlice<Int>) throws(GoPanic) -> Int in try xs[checked: 3] },
    ])
    let (argument1, argument2) = try r.Call("sum", [1, 2, 3])
    fmt.Println(argument1, argument2)
    let (argument3, argument4) = try r.Call("bad", [1])
    fmt.Println(argument3, argument4)
    let (argument5, argument6) = try r.Call("none", nil)
    fmt.Println(argument5, argument6)
    fmt.Println(
      shape.Sum([1.5, 2.0]), shape.Sum([shape.Celsius(1.0), shape.Celsius(2.0)]), shape.Count, shape.Default.Name())
    shape.Default.ID &+= 1
    shape.Count &+= 2
    shape.Hook = strings.ToUpper
    try fmt.Println(shape.Default.ID, shape.Count, shape.Hook.checked()("hook"))
    let st = shape.Stack<shape.Kind>()
    st.Push(shape.Circle)
    st.Push(shape.Triangle)
    try st.All().checked()(
      { i, x in
        fmt.Print(i, "=", x, " ")
        return true
      })
    let (top, ok) = try st.Pop()
    fmt.Println(top, ok)
    let logger = borderLog.New(typedNil(os.Stdout), "[x] ")
    try logger.checked().Level_ = borderLog.Warn
    let d = try device(Base: shape.NewBase([shape.WithID(7)]).checked().pointee, Logger: logger, kind: shape.Square)
    try d.Logger.checked().Printf(
      "made %s %v %d", [GoAny(d.Base.Name()), GoAny(d.kind), GoAny(d.Logger.checked().Level_)])
    let b = try bus.New(logger)
    _ = try b.checked().On(shape.Circle, d).checked().On(
      shape.Square,
      bus.HandlerFunc({ (e: bus.Event) throws(GoPanic) in throw GoPanic(GoAny(fmt.Sprint("no ", e.Data))) }))
    _ = try b.checked().On(shape.Square, d)
    try b.checked().Emit(shape.Circle, 1.5)
    try b.checked().Emit(shape.Square, GoAny([1] as GoSlice<Int>))
    try b.checked().Emit(shape.Triangle, nil)
    try b.checked().Close()
    try fmt.Println(d.Base.Tags(), d.Logger.checked().Lines(), d.Base.Tags())
    let copied = d.copy()
    copied.Base.ID = 8
    try copied.pointer(to: \.Base).Tag("z", "z")
    fmt.Println(d.Base.ID, copied.Base.ID, d.Base.Tags(), copied.Base.Name())
    let cn = counter(name: "n")
    cn.Stats.Mutex.Lock()
    cn.Stats.Counts = ["a": 1]
    cn.Stats.Mutex.Unlock()
    fmt.Println(cn.Stats.Counts, cn.name)
    for x
      in ([
        GoAny(k.pointee), GoAny(k), GoAny(l.pointee), GoAny(shape.NameError(Name: "q")), GoAny(d.Base),
        GoAny(d.pointer(to: \.Base)), GoAny(d), GoAny(bus.HandlerFunc() as bus.HandlerFunc),
        GoAny({ (i: Int) -> Int in i } as ((Int) -> Int)?), GoAny(shape.ErrName), GoAny(cn.Stats.Counts),
        GoAny(c.pointee), GoAny(c),
      ] as GoSlice<GoAny>)
    {
      try fmt.Println(describe(x))
    }
    let f: ((GoString, GoString) throws(GoPanic) -> Void)? = d.pointer(to: \.Base).Tag
    try f.checked()("m", "v")
    let g = { (receiver: Pointer<shape.Base>?) throws(GoPanic) -> GoString in try receiver.checked().pointee.Name() }
    let h = { (receiver: shape.Kind) throws(GoPanic) -> GoString in receiver.String() }
    try fmt.Println(
      d.Base.Tags(), g(d.pointer(to: \.Base)), h(shape.Triangle),
      fmt.Sprintf("%v %+v %T", shape.Kind(9), shape.Base(ID: 3), d.temp))
    let m: GoMap<shape.Kind, shape.List> = [shape.Circle: shape.List(["a"])]
    try m.set(shape.Circle, shape.List(append(m[shape.Circle].rawValue, "b")))
    fmt.Println(m, len(m[shape.Square].rawValue))
    defers.push { fmt.Println("recovered:", recover()) }
    let nilReg = shape.Registry()
    try nilReg.rawValue.set("x", nil)
  } catch {
    defers.panic(error)
  }
  try defers.run()
}
