// Output: files appear whole or not at all.

import Foundation
import Upstream

/// A folder to write files into, by way of files beside them that are renamed when all are complete.
package struct OutputFolder {
  private let folder: URL

  package init(_ folder: URL) { self.folder = folder }

  /// Writes files, whose names may contain folders; either all appear or none.
  package func write(_ files: [(name: String, text: String)]) throws(Failure) {
    var pending: [(temporary: URL, final: URL)] = []
    defer { for file in pending { unlink(file.temporary.path) } }
    for file in files {
      let final = folder.appending(path: file.name)
      let temporary = final.deletingLastPathComponent().appending(path: ".\(final.lastPathComponent).\(getpid())")
      do {
        try FileManager.default.createDirectory(
          at: final.deletingLastPathComponent(), withIntermediateDirectories: true)
      } catch {
        throw Failure("\(final.deletingLastPathComponent().path) cannot be made: \(reason(error))")
      }
      pending.append((temporary, final))
      try write(file.text, to: temporary, shown: final)
    }
    for file in pending {
      guard rename(file.temporary.path, file.final.path) == 0 else { throw failure(file.final) }
    }
    pending = []
  }

  /// Writes one file of any place in the same way.
  package static func write(_ text: String, to file: URL) throws(Failure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure("\(file.path) cannot be written: it is a folder")
    }
    try OutputFolder(file.deletingLastPathComponent()).write([(file.lastPathComponent, text)])
  }

  /// Copies an executable to another place, in the same way.
  package static func copy(_ executable: URL, to final: URL) throws(Failure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: final.path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure("\(final.path) cannot be written: it is a folder")
    }
    let folder = final.deletingLastPathComponent()
    let temporary = folder.appending(path: ".\(final.lastPathComponent).\(getpid())")
    defer { unlink(temporary.path) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: executable, to: temporary)
    } catch {
      throw Failure("\(final.path) cannot be written: \(reason(error))")
    }
    guard rename(temporary.path, final.path) == 0 else {
      throw Failure("\(final.path) cannot be written: \(lastError())")
    }
  }

  /// Writes text to standard output, to the end.
  package static func print(_ text: String) throws(Failure) {
    guard send(text, to: 1) else { throw Failure("standard output cannot be written: \(lastError())") }
  }

  private func write(_ text: String, to temporary: URL, shown final: URL) throws(Failure) {
    let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(final) }
    guard OutputFolder.send(text, to: descriptor), close(descriptor) == 0 else {
      let failure = failure(final)
      close(descriptor)
      throw failure
    }
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let count = Foundation.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        offset += count
      }
      return true
    }
  }

  private static func lastError() -> String { String(cString: strerror(errno)).lowercased() }

  private func failure(_ file: URL) -> Failure {
    Failure("\(file.path) cannot be written: \(OutputFolder.lastError())")
  }
}
