// run
//
// An embedded type lends its fields and methods to the struct around it.

import GoRuntime
import GoStandardLibrary

final class animal: GoObject {
  var name: GoString = ""
  var legs = 0

  init() {}

  init(name: GoString = "", legs: Int = 0) {
    self.name = name
    self.legs = legs
  }
}

extension animal {
  func describe() -> GoString {
    return fmt.Sprint(name, " on ", legs)
  }

  func rename(_ name: GoString) {
    self.name = name
  }
}

protocol speaker: GoInterface {
  func speak() -> GoString
}

final class dog: GoObject, speaker {
  let animal_: animal
  var tricks: GoSlice<GoString> = nil

  init() {
    animal_ = animal()
  }

  init(animal_: animal = animal(), tricks: GoSlice<GoString> = nil) {
    self.animal_ = animal_
    self.tricks = tricks
  }
}

extension dog {
  func speak() -> GoString {
    return animal_.name + " barks"
  }

  /// describe hides the method of the embedded animal, which it calls.
  func describe() -> GoString {
    return animal_.describe() + fmt.Sprint(" with ", len(tricks), " tricks")
  }
}

struct puppy: GoStruct, GoComparable, speaker {
  var dog_: dog? = nil
  var age = 0
}

extension puppy {
  func speak() -> GoString {
    return dog_!.speak()
  }
}

struct loud: GoStruct, GoComparable, speaker {
  var speaker_: (any speaker)? = nil

  static func == (left: loud, right: loud) -> Bool {
    return equal(left.speaker_, right.speaker_)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: speaker_))
  }
}

extension loud {
  func speak() -> GoString {
    return speaker_!.speak() + "!"
  }
}

func main() {
  let d = dog(animal_: animal(name: "Rex", legs: 4), tricks: nil)
  d.animal_.rename("Max")
  d.tricks.append("sit")
  fmt.Println(d.animal_.name, d.animal_.legs, d.speak())
  fmt.Println(d.describe())

  let p = puppy(dog_: d, age: 1)
  p.dog_!.animal_.rename("Tiny")
  p.dog_!.animal_.legs = 3
  fmt.Println(p.dog_!.describe(), d.animal_.name, p.age)

  let s: any speaker = loud(speaker_: loud(speaker_: p))
  fmt.Println(s.speak())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
