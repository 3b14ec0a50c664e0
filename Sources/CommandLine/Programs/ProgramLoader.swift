// Reading Go from disk: a file, a folder or standard input, and the packages that come with it.

import Diagnostics
import Foundation
import GoParsing

/// Reads a package and the packages of its module that it imports.
///
/// Nothing is thrown: what is wrong is in `diagnostics`, and then there is no source.
package struct ProgramLoader {
  package private(set) var diagnostics: [Diagnostic] = []
  private let requestedVersion: String?
  private var module: ModuleFile?
  private var minorVersion = LanguageVersion.newest
  private var loaded: [String: ProgramSource.Package] = [:]
  private var order: [ProgramSource.Package] = []
  /// The packages whose imports are being read, to find cycles.
  private var pending: [String] = []

  /// `version` is what the user asked for by `--go`.
  package init(version: String?) { requestedVersion = version }

  /// Reads what a path names: `-` is standard input, a folder is a package.
  package mutating func load(_ path: String) -> ProgramSource? {
    if let requestedVersion {
      guard LanguageVersion.minor(of: requestedVersion) != nil else { return unknownVersion(requestedVersion) }
    }
    if path == "-" { return loadStandardInput() }
    let url = URL(filePath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      return fail(.missingFile, "\(path) does not exist")
    }
    module = ModuleFile(above: isFolder.boolValue ? url : url.deletingLastPathComponent())
    guard chooseVersion() else { return nil }
    if isFolder.boolValue {
      let importPath = module.map { $0.importPath(of: url) } ?? "main"
      guard loadPackage(in: url, shown: path, importPath: importPath, from: nil) != nil else { return nil }
      let name = url.standardizedFileURL.resolvingSymlinksInPath().lastPathComponent
      return ProgramSource(packages: order, minorVersion: minorVersion, name: name)
    }
    guard let file = read(url, shown: path) else { return nil }
    return source(of: [file], name: url.deletingPathExtension().lastPathComponent)
  }

  private mutating func loadStandardInput() -> ProgramSource? {
    guard chooseVersion() else { return nil }
    let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
    return source(of: [SourceFile(path: "<stdin>", bytes: bytes)], name: "main")
  }

  private mutating func source(of files: [SourceFile], name: String) -> ProgramSource? {
    let headers = files.map { FileHeader(of: $0) }
    if requestedVersion == nil, module?.version == nil {
      minorVersion = headers.compactMap { $0.constraint?.leastVersion }.max() ?? minorVersion
    }
    guard add(files, headers, importPath: "main", from: nil) != nil else { return nil }
    return ProgramSource(packages: order, minorVersion: minorVersion, name: name)
  }

  // MARK: Packages

  private mutating func loadPackage(
    in folder: URL, shown: String, importPath: String, from place: SourceFile?
  ) -> ProgramSource.Package? {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      return fail(.missingFile, "\(shown) cannot be read: \(reason(error))")
    }
    let target = BuildTarget(minorVersion: minorVersion)
    var files: [SourceFile] = []
    var headers: [FileHeader] = []
    var isSkipping = false
    for name in names.sorted() where name.hasSuffix(".go") {
      guard BuildTarget.takes(fileNamed: name) else {
        isSkipping = true
        continue
      }
      let path = shown == "." ? name : shown.hasSuffix("/") ? shown + name : "\(shown)/\(name)"
      guard let file = read(folder.appending(path: name), shown: path) else { return nil }
      let header = FileHeader(of: file)
      if let constraint = header.constraint, !constraint.isSatisfied(by: target.isSet) {
        isSkipping = true
        continue
      }
      files.append(file)
      headers.append(header)
    }
    guard !files.isEmpty else {
      let why = isSkipping ? "no Go files for this build (tests and other systems' files do not count)" : "no Go files"
      return fail(.noGoFiles, "\(shown) has \(why)")
    }
    return add(files, headers, importPath: importPath, from: place)
  }

  /// Adds a package behind what it imports.
  private mutating func add(
    _ files: [SourceFile], _ headers: [FileHeader], importPath: String, from place: SourceFile?
  ) -> ProgramSource.Package? {
    let names = headers.compactMap(\.packageName)
    if let first = names.first, let other = headers.firstIndex(where: { $0.packageName.map { $0 != first } ?? false }) {
      let range = clause(of: files[other])
      return fail(
        .mixedPackages, "package \(headers[other].packageName ?? "") beside package \(first) in one folder", at: range,
        hint: "translate one of the files by itself, or move it to a folder of its own")
    }
    pending.append(importPath)
    defer { pending.removeLast() }
    var imports: [String] = []
    for (file, header) in zip(files, headers) {
      for path in header.imports where !imports.contains(path) {
        imports.append(path)
        guard let folder = module?.folder(ofPackage: path), loaded[path] == nil else { continue }
        if pending.contains(path) {
          return fail(
            .importCycle, "import cycle: \((pending + [path]).joined(separator: " imports "))", at: clause(of: file))
        }
        let shown = shownPath(of: folder)
        guard loadPackage(in: folder, shown: shown, importPath: path, from: file) != nil else { return nil }
      }
    }
    let package = ProgramSource.Package(
      importPath: importPath, name: names.first ?? "main", files: files, imports: imports)
    loaded[importPath] = package
    order.append(package)
    return package
  }

  /// The place of the package clause.
  private func clause(of file: SourceFile) -> SourceRange? {
    GoParser.parse(file, firstNodeID: 0).file.packageName.range
  }

  /// A path as the user would write it from the current folder.
  private func shownPath(of folder: URL) -> String {
    let here = FileManager.default.currentDirectoryPath
    let full = folder.standardizedFileURL.path
    return full.hasPrefix(here + "/") ? String(full.dropFirst(here.count + 1)) : full
  }

  // MARK: Files and versions

  private mutating func read(_ url: URL, shown: String) -> SourceFile? {
    do {
      return SourceFile(path: shown, bytes: [UInt8](try Data(contentsOf: url)))
    } catch {
      return fail(.missingFile, "\(shown) cannot be read: \(reason(error))")
    }
  }

  private mutating func chooseVersion() -> Bool {
    guard let text = requestedVersion ?? module?.version else { return true }
    guard let minor = LanguageVersion.minor(of: text) else {
      let _: ProgramSource? = unknownVersion(text)
      return false
    }
    minorVersion = minor
    return true
  }

  private mutating func unknownVersion<Result>(_ text: String) -> Result? {
    fail(
      .unknownVersion, "unknown version of Go: \(text)",
      hint: "the versions 1.0 to 1.\(LanguageVersion.newest) are known; --go 1.23 chooses one")
  }

  private mutating func fail<Result>(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange? = nil, hint: String? = nil
  ) -> Result? {
    diagnostics.append(Diagnostic(.error, code, message, at: range, hint: hint))
    return nil
  }
}

/// Why a file operation failed, in few words.
package func reason(_ error: any Error) -> String {
  let outer = error as NSError
  let inner = outer.userInfo[NSUnderlyingErrorKey] as? NSError ?? outer
  if inner.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(inner.code))).lowercased() }
  return switch (error as? CocoaError)?.code {
  case .fileNoSuchFile, .fileReadNoSuchFile: "no such file or directory"
  case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
  case .fileWriteOutOfSpace: "no space left on device"
  case .fileWriteVolumeReadOnly: "read-only file system"
  default: error.localizedDescription
  }
}
