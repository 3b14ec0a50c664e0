/// Package runtime: the scheduler and the machine.
extension GoPackages {
  static let runtime = #"""
    package runtime

    const GOOS string = "linux"
    const GOARCH string = "amd64"
    const Compiler string = "gc"

    type Error interface {
      error
      RuntimeError()
    }

    //go2swift:identity
    type PanicNilError struct{}

    func (*PanicNilError) Error() string
    func (*PanicNilError) RuntimeError()

    //go2swift:identity
    type TypeAssertionError struct{}

    func (*TypeAssertionError) Error() string
    func (*TypeAssertionError) RuntimeError()

    func GOMAXPROCS(n int) int
    func NumCPU() int
    func NumGoroutine() int
    func Gosched()
    func Goexit()
    func GC()
    func Version() string
    func KeepAlive(x any)
    func LockOSThread()
    func UnlockOSThread()
    func Stack(buf []byte, all bool) int

    //go2swift:identity
    type MemStats struct {
      Alloc uint64
      Sys uint64
      HeapAlloc uint64
      HeapSys uint64
      HeapIdle uint64
      HeapInuse uint64
      NumGC uint32
    }

    func ReadMemStats(m *MemStats)
    """#
}
