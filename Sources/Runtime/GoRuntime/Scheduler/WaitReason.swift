// WaitReason: why a goroutine does not run, in the words of Go's dumps.

/// What a dump prints in brackets behind `goroutine N`.
public enum WaitReason: String, Sendable {
  /// It is over; nothing is printed about it. The first, so that a record whose memory was given back reads so.
  case dead
  case running
  case runnable
  case channelReceive = "chan receive"
  case channelReceiveNil = "chan receive (nil chan)"
  case channelSend = "chan send"
  case channelSendNil = "chan send (nil chan)"
  case select
  case selectNoCases = "select (no cases)"
  case sleep
  case mutexLock = "sync.Mutex.Lock"
  case readLock = "sync.RWMutex.RLock"
  case writeLock = "sync.RWMutex.Lock"
  case waitGroup = "sync.WaitGroup.Wait"
  case condition = "sync.Cond.Wait"
  case semaphore = "semacquire"
  case systemCall = "syscall"
  case coroutine

  /// Whether a dump says for how long.
  var isWaiting: Bool { self != .dead && self != .running && self != .runnable }
}
