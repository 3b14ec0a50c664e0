// Interruption: a signal that ends the tool also ends what it runs, and leaves no unfinished folders behind.

import Foundation
import Synchronization

/// What goes with the tool when SIGINT, SIGTERM or SIGHUP ends it.
///
/// A program that the tool runs is a process group of its own, which Ctrl-C in a terminal does not reach. The tool still
/// ends by the signal, so that whoever waits for it sees that; a signal that was ignored when the tool began stays so.
package enum Interruption {
  private struct Unfinished {
    var groups: Set<pid_t> = []
    var folders: Set<URL> = []
    /// Whether a signal has come.
    var isEnding = false
  }

  private static let unfinished = Mutex(Unfinished())

  /// The ends of the pipe by which a signal handler, which may do next to nothing, wakes the thread that cleans up.
  private static let pipe: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    _ = Foundation.pipe(&ends)
    return (ends[0], ends[1])
  }()

  private static let isWatching: Bool = {
    guard pipe.writing >= 0 else { return false }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let handler: @convention(c) (Int32) -> Void = { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(Interruption.pipe.writing, &byte, 1)
      }
      var before = sigaction()
      sigaction(number, nil, &before)
      let isIgnored = unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1
      if !isIgnored { signal(number, handler) }
    }
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while read(pipe.reading, &byte, 1) != 1 {}
      end(by: Int32(byte))
    }
    return true
  }()

  private static func end(by number: Int32) {
    let unfinished = unfinished.withLock {
      $0.isEnding = true
      return $0
    }
    for group in unfinished.groups { kill(-group, SIGKILL) }
    for folder in unfinished.folders where FileManager.default.fileExists(atPath: folder.path) {
      // Who is being killed may still have written something: then once more.
      for _ in 0..<5 where (try? FileManager.default.removeItem(at: folder)) == nil { usleep(20_000) }
    }
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }

  /// Waits for a process that runs; a signal ends it, too.
  package static func wait(for process: Process) {
    let group = process.processIdentifier
    _ = isWatching
    unfinished.withLock { _ = $0.groups.insert(group) }
    process.waitUntilExit()
    let isEnding = unfinished.withLock {
      $0.groups.remove(group)
      return $0.isEnding
    }
    // The signal ends the tool; what became of the program is nobody's concern.
    while isEnding { sleep(1) }
  }

  /// From now on a signal removes the folder, too, if it is there.
  package static func remove(_ folder: URL) {
    _ = isWatching
    unfinished.withLock { _ = $0.folders.insert(folder) }
  }
}
