// The plot: the ratios as horizontal bars on a logarithmic scale, in SVG.

import Foundation

/// Draws rows; those of one name with different numbers of workers lie below each other.
struct BenchPlot {
  private let rows: [BenchRow]
  /// The names in the order of their groups, each once.
  private let names: [String]
  private let workers: [Int]

  init(_ rows: [BenchRow]) {
    self.rows = rows
    workers = Set(rows.map(\.workers)).sorted()
    var seen: Set<String> = []
    names = rows.map(\.name).filter { seen.insert($0).inserted }
  }

  private let left = 330.0
  private let width = 560.0
  private let barHeight = 8.0
  private let top = 64.0
  /// The ratio at the left edge.
  private let least = 0.05
  /// The ratio at the right edge.
  private let most = 40.0

  private func x(_ ratio: Double) -> Double {
    let clamped = min(max(ratio, least), most)
    return left + width * log(clamped / least) / log(most / least)
  }

  private func colour(_ verdict: BenchRow.Verdict) -> String {
    switch verdict {
    case .met: "#2e8b57"
    case .close: "#d9a400"
    case .above: "#c8443a"
    case .compared: "#9aa5b1"
    }
  }

  /// The whole file.
  var text: String {
    let step = barHeight * Double(max(workers.count, 1)) + 6
    var body: [String] = []
    var y = top
    var group = ""
    for name in names {
      let parts = name.split(separator: "/")
      let own = parts.dropLast().joined(separator: "/")
      if own != group {
        y += 26
        body.append(label(own, x: 16, y: y - 8, style: "font-weight=\"bold\""))
        group = own
      }
      let middle = y + step / 2
      body.append(label(String(parts.last ?? ""), x: left - 10, y: middle + 2, style: "text-anchor=\"end\""))
      for (index, count) in workers.enumerated() {
        guard let row = rows.first(where: { $0.name == name && $0.workers == count }) else { continue }
        body.append(bar(row, y: y + barHeight * Double(index)))
      }
      y += step
    }
    return ([heading(height: y + 20)] + rules(to: y + 4) + body + ["</svg>", ""]).joined(separator: "\n")
  }

  private func heading(height: Double) -> String {
    let size = "\(number(left + width + 90))\" height=\"\(number(height))"
    let key = workers.map { $0 == 1 ? "1 worker" : "\($0) workers" }.joined(separator: ", then ")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(size)" font-family="sans-serif" font-size="11">
      <rect width="100%" height="100%" fill="white"/>
      \(label("Swift/Go, shorter is better (logarithmic; \(key))", x: 16, y: 24, style: "font-size=\"14\""))
      """
  }

  /// Vertical lines, those at the targets heavier.
  private func rules(to bottom: Double) -> [String] {
    [0.1, 0.2, 0.5, 1, 1.2, 2, 5, 10, 20].flatMap { ratio in
      let isTarget = ratio == 1 || ratio == 1.2
      let stroke = isTarget ? (ratio == 1 ? "#222222" : "#c8443a") : "#dddddd"
      let at = number(x(ratio))
      let line =
        "<line x1=\"\(at)\" y1=\"\(number(top))\" x2=\"\(at)\" y2=\"\(number(bottom))\" stroke=\"\(stroke)\""
        + (ratio == 1.2 ? " stroke-dasharray=\"4 3\"/>" : "/>")
      // The two targets lie close together: one label is on the left of its line, the other on the right.
      let anchor = ratio == 1 ? "end" : ratio == 1.2 ? "start" : "middle"
      let text = ratio == ratio.rounded() ? number(ratio) : "\(ratio)"
      return [
        line,
        label(
          text, x: x(ratio), y: top - 6, style: "text-anchor=\"\(anchor)\" fill=\"\(isTarget ? stroke : "#777777")\""),
      ]
    }
  }

  private func bar(_ row: BenchRow, y: Double) -> String {
    let end = x(row.ratio)
    return """
      <rect x="\(number(left))" y="\(number(y))" width="\(number(end - left))" height="\(number(barHeight - 1))" \
      fill="\(colour(row.verdict))"/>
      \(label(String(format: "%.2f", row.ratio), x: end + 4, y: y + 7, style: "font-size=\"8\" fill=\"#555555\""))
      """
  }

  private func label(_ text: String, x: Double, y: Double, style: String) -> String {
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return "<text x=\"\(number(x))\" y=\"\(number(y))\" \(style)>\(escaped)</text>"
  }

  private func number(_ value: Double) -> String { String(format: "%.1f", value).replacing(".0", with: "") }
}
