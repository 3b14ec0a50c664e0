// run
//
// A struct is copied when it is assigned, passed, stored or received.

import GoRuntime
import GoStandardLibrary

struct size: GoStruct, GoComparable {
  var width = 0
  var height = 0
}

struct box: GoStruct {
  var size_ = size()
  var label: GoString = ""
  var tags: GoSlice<GoString> = nil
}

func grow(_ b: box) -> box {
  var b = b
  b.size_.width &*= 2
  b.tags[0] = "shared"
  return b
}

func growInPlace(_ b: Pointer<box>) {
  b.pointee.size_.width &*= 3
}

func main() {
  let a = Pointer(box(size_: size(width: 1, height: 2), label: "a", tags: ["own"]))
  var b = a.pointee
  b.size_.height = 20
  b.label = "b"
  fmt.Println(a.pointee, b)

  fmt.Println(grow(a.pointee).size_, a.pointee.size_, a.pointee.tags)
  growInPlace(a)
  fmt.Println(a.pointee.size_)

  let boxes: GoSlice<box> = [a.pointee, b]
  boxes[0].label = "first"
  for var each in boxes {
    each.label = "lost"
  }
  fmt.Println(a.pointee.label, boxes[0].label, boxes[1].label)

  let p = boxes.pointer(at: 1)
  p.pointee.size_.width = 77
  fmt.Println(boxes[1].size_, p.pointee.label)

  let held: GoMap<GoString, size> = ["x": size(width: 3, height: 4)]
  var s = held["x"]
  s.width = 30
  fmt.Println(held["x"], s, held["x"] == size(width: 3, height: 4))

  let boxed = GoAny(s)
  s.height = 40
  fmt.Println(boxed, s, boxed == GoAny(size(width: 30, height: 4)))

  let anonymous = anonymousStruct1(x: 1, y: "one")
  fmt.Println(anonymous, anonymous.y)
}

struct anonymousStruct1: GoStruct, GoComparable, GoUnnamed {
  var x = 0
  var y: GoString = ""
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
