// Keeping files: a folder in the cache is made to hold what it should, and what is right already keeps its date.

import Foundation
import Upstream

extension URL {
  /// Makes a folder hold the given files, by relative path, and nothing else in some of its subfolders; files that are as
  /// they should be are not touched.
  func keepFiles(_ files: [String: String], among subfolders: [String]) throws(Failure) {
    do {
      let manager = FileManager.default
      for subfolder in subfolders {
        let present = try? manager.subpathsOfDirectory(atPath: appending(path: subfolder).path)
        for path in present ?? [] {
          let file = appending(path: "\(subfolder)/\(path)")
          if files["\(subfolder)/\(path)"] == nil, !isFolder(file) { try manager.removeItem(at: file) }
        }
      }
      for (path, text) in files {
        let file = appending(path: path)
        if let present = try? Data(contentsOf: file), present == Data(text.utf8) { continue }
        try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
      }
    } catch {
      throw Failure("\(self.path) cannot be written: \(error.localizedDescription)")
    }
  }

  private func isFolder(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
