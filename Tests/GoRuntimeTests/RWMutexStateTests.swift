// RWMutexStateTests: the word of a lock for readers and writers as a value, and every interleaving of a few that use it.

import Testing

@testable import GoRuntime
@testable import GoStandardLibrary

/// A lock whose parts are values, and goroutines that use it, each between two of its atomic steps.
private struct Scene: Hashable {
  /// Where one stands. Each name is what it does next.
  enum Place: Hashable {
    case readerComes, readerWaits, readerReads, readerCountsOut
    case readerTries, readerTriesWith(RWMutexState)
    case writerLocks, writerComes, writerAdds(Int32), writerWaits, writerWrites, writerWakes(Int32), writerUnlocks
    case writerTries, writerTriesWith(RWMutexState), writerGivesUp
    case done
  }

  var word = RWMutexState(RWMutexState.free)
  var departing: Int32 = 0
  var readerTurn: Int32 = 0
  var writerTurn: Int32 = 0
  /// Whether one of the writers has the mutex.
  var isWriterLocked = false
  var places: [Place]

  var isDone: Bool { places.allSatisfy { $0 == .done } }

  /// Whether who is in may be in together.
  var isExclusive: Bool {
    let writers = places.count { $0 == .writerWrites }
    return writers == 0 || writers == 1 && !places.contains(.readerReads)
  }

  /// The scene after one more step of somebody; nil when it has to wait, or is done.
  func stepped(_ index: Int) -> Scene? {
    var next = self
    guard let place = next.step(places[index]) else { return nil }
    next.places[index] = place
    return next
  }

  private mutating func step(_ place: Place) -> Place? {
    switch place {
    case .readerComes:
      word = RWMutexState(word.bits + RWMutexState.reader)
      return word.hasWriter ? .readerWaits : .readerReads
    case .readerWaits: return take(\.readerTurn) ? .readerReads : nil
    case .readerTries: return word.takenToRead == nil ? .done : .readerTriesWith(word)
    case .readerTriesWith(let seen):
      if word != seen { return .readerTries }
      word = seen.takenToRead!
      return .readerReads
    case .readerReads:
      word = RWMutexState(word.bits - RWMutexState.reader)
      precondition(!word.lacksReader)
      return word.hasWriter ? .readerCountsOut : .done
    case .readerCountsOut:
      departing -= 1
      if departing == 0 { writerTurn += 1 }
      return .done
    case .writerLocks: return lockWriters() ? .writerComes : nil
    case .writerComes:
      let seen = word
      word = RWMutexState(word.bits - RWMutexState.writer)
      return seen.bits == RWMutexState.free ? .writerWrites : .writerAdds(seen.readers)
    case .writerAdds(let reading):
      departing += reading
      return departing == 0 ? .writerWrites : .writerWaits
    case .writerWaits: return take(\.writerTurn) ? .writerWrites : nil
    case .writerTries:
      if !lockWriters() { return .done }
      return word.takenToWrite == nil ? .writerGivesUp : .writerTriesWith(word)
    case .writerTriesWith(let seen):
      if word != seen { return .writerGivesUp }
      word = seen.takenToWrite!
      return .writerWrites
    case .writerWrites:
      word = RWMutexState(word.bits + RWMutexState.writer)
      precondition(!word.lacksWriter)
      return .writerWakes(word.readers)
    case .writerWakes(let waiting):
      readerTurn += waiting
      return .writerUnlocks
    case .writerUnlocks, .writerGivesUp:
      isWriterLocked = false
      return .done
    case .done: return nil
    }
  }

  private mutating func take(_ turn: WritableKeyPath<Scene, Int32>) -> Bool {
    if self[keyPath: turn] == 0 { return false }
    self[keyPath: turn] -= 1
    return true
  }

  private mutating func lockWriters() -> Bool {
    defer { isWriterLocked = true }
    return !isWriterLocked
  }
}

@Suite("The state of a lock for readers and writers", .timeLimit(.minutes(5))) struct RWMutexStateTests {
  @Test("readers come while there is no writer, and are counted while there is one")
  func readers() {
    var state = RWMutexState(RWMutexState.free)
    for count in Int32(1)...3 {
      state = state.takenToRead!
      #expect(state.readers == count && !state.hasWriter && state.takenToWrite == nil)
    }
    state = RWMutexState(state.bits - RWMutexState.writer)
    #expect(state.readers == 3 && state.hasWriter && state.takenToRead == nil && state.takenToWrite == nil)
    state = RWMutexState(state.bits + RWMutexState.writer)
    #expect(state.readers == 3 && !state.lacksWriter)
  }

  @Test("a writer takes what is free, and keeps others out")
  func writer() {
    let taken = RWMutexState(RWMutexState.free).takenToWrite!
    #expect(taken.hasWriter && taken.readers == 0 && taken.takenToRead == nil && taken.takenToWrite == nil)
    #expect(RWMutexState(taken.bits + RWMutexState.writer) == RWMutexState(RWMutexState.free))
  }

  @Test("who leaves without having come is noticed, with and without a writer", arguments: [0, 1, 5])
  func misuse(readers: Int32) {
    for writer in [0, RWMutexState.writer] {
      let left = RWMutexState(readers - writer - RWMutexState.reader)
      #expect(left.lacksReader == (readers == 0))
      #expect(RWMutexState(readers - writer + RWMutexState.writer).lacksWriter == (writer == 0))
    }
  }

  @Test(
    "every interleaving excludes, and ends with a free lock",
    arguments: [
      "rrww", "rrrw", "rwww", "rrrww", "rtww", "rrtw", "rwv", "rrwv", "rtwv", "rrtwv", "ttvv", "rrwwv",
    ])
  func interleavings(who: String) throws {
    let places = who.map { letter -> Scene.Place in
      switch letter {
      case "r": .readerComes
      case "t": .readerTries
      case "w": .writerLocks
      default: .writerTries
      }
    }
    var open = [Scene(places: places)]
    var seen = Set(open)
    var ends: Set<Scene> = []
    while let scene = open.popLast() {
      try #require(scene.isExclusive, "\(scene)")
      let next = scene.places.indices.compactMap { scene.stepped($0) }
      try #require(!next.isEmpty || scene.isDone, "everybody waits: \(scene)")
      if next.isEmpty { ends.insert(scene) }
      for scene in next where seen.insert(scene).inserted { open.append(scene) }
    }
    #expect(ends == [Scene(places: places.map { _ in .done })])
  }
}
