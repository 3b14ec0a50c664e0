/// Package runtime/debug: the stack of who calls, and the collector.
extension GoPackages {
  static let runtimeDebug = #"""
    package debug

    func Stack() []byte
    func PrintStack()
    func SetGCPercent(percent int) int
    func FreeOSMemory()
    """#
}
