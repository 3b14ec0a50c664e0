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
    var madeFolders: [URL] = []
    defer {
      for file in pending { unlink(file.temporary.path) }
      for folder in madeFolders.reversed() { rmdir(folder.path) }
    }
    for file in files {
      let final = OutputFolder.target(folder.appending(path: file.name))
      try OutputFolder.checkReplaceable(final)
      madeFolders += try OutputFolder.makeFolder(of: final)
      let temporary = OutputFolder.temporary(beside: final)
      pending.append((temporary, final))
      let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      try OutputFolder.fill(descriptor, with: Data(file.text.utf8), shown: final)
    }
    for file in pending {
      guard rename(file.temporary.path, file.final.path) == 0 else { throw OutputFolder.failure(file.final) }
    }
    pending = []
    madeFolders = []
  }

  /// Writes one file of any place in the same way; a device or pipe takes the text as it comes.
  package static func write(_ text: String, to file: URL) throws(Failure) {
    if kind(of: file) == .device {
      return try fill(open(file.path, O_WRONLY | O_CLOEXEC), with: Data(text.utf8), shown: file)
    }
    try OutputFolder(file.deletingLastPathComponent()).write([(file.lastPathComponent, text)])
  }

  /// Refuses a place that cannot hold a file of ours: what is no file is never replaced.
  package static func checkReplaceable(_ file: URL) throws(Failure) {
    switch kind(of: file) {
    case .folder: throw Failure("\(file.path) cannot be written: it is a folder")
    case .device: throw Failure("\(file.path) cannot be written: it is a device")
    case .file, .nothing: break
    }
  }

  /// Copies an executable to another place, in the same way.
  package static func copy(_ executable: URL, to file: URL) throws(Failure) {
    try checkReplaceable(file)
    let final = target(file)
    var madeFolders = try makeFolder(of: final)
    let temporary = temporary(beside: final)
    defer {
      unlink(temporary.path)
      for folder in madeFolders.reversed() { rmdir(folder.path) }
    }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: executable, options: .alwaysMapped)
    } catch {
      throw Failure("\(executable.path) cannot be read: \(reason(error))")
    }
    let descriptor = open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o777)
    try fill(descriptor, with: bytes, shown: final)
    guard rename(temporary.path, final.path) == 0 else { throw failure(final) }
    madeFolders = []
  }

  /// Writes text to standard output, to the end.
  package static func print(_ text: String) throws(Failure) {
    guard send(Data(text.utf8), to: 1) else { throw Failure("standard output cannot be written: \(lastError())") }
  }

  // MARK: Places

  private enum Kind { case nothing, file, folder, device }

  private static func kind(of file: URL) -> Kind {
    var status = stat()
    guard stat(file.path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .device
    }
  }

  /// Where a file really lies: a link stays, and what it leads to is written.
  private static func target(_ file: URL) -> URL {
    guard kind(of: file) == .file, let path = realpath(file.path, nil) else { return file }
    defer { free(path) }
    return URL(filePath: String(cString: path))
  }

  /// A name beside a file, for what is to take its place.
  private static func temporary(beside final: URL) -> URL {
    final.deletingLastPathComponent().appending(path: ".\(final.lastPathComponent).\(getpid())")
  }

  /// Makes the folder of a file, and returns those that were not there, outermost first.
  private static func makeFolder(of file: URL) throws(Failure) -> [URL] {
    let folder = file.deletingLastPathComponent()
    var missing: [URL] = []
    var next = folder
    while kind(of: next) == .nothing, next.path != "/" {
      missing.insert(next, at: 0)
      next = next.deletingLastPathComponent()
    }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(folder.path) cannot be made: \(reason(error))")
    }
    return missing
  }

  // MARK: Bytes

  /// Writes bytes into what was opened, and closes it.
  private static func fill(_ descriptor: Int32, with bytes: Data, shown file: URL) throws(Failure) {
    guard descriptor >= 0 else { throw failure(file) }
    guard send(bytes, to: descriptor) else {
      let failure = failure(file)
      close(descriptor)
      throw failure
    }
    guard close(descriptor) == 0 else { throw failure(file) }
  }

  private static func send(_ data: Data, to descriptor: Int32) -> Bool {
    data.withUnsafeBytes { bytes in
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

  private static func failure(_ file: URL) -> Failure {
    Failure("\(file.path) cannot be written: \(lastError())")
  }
}
