/// Package os/signal: signals of other processes on channels.
extension GoPackages {
  static let osSignal = #"""
    package signal

    import (
      "context"
      "os"
    )

    func Notify(c chan<- os.Signal, sig ...os.Signal)
    func Stop(c chan<- os.Signal)
    func Reset(sig ...os.Signal)
    func Ignore(sig ...os.Signal)
    func Ignored(sig os.Signal) bool
    func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc)
    """#
}
