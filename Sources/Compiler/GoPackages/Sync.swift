/// Package sync: locks and the like.
extension GoPackages {
  static let sync = #"""
    package sync

    //go2swift:identity
    type Mutex struct {
      _ [2]uint32
    }

    func (m *Mutex) Lock()
    func (m *Mutex) TryLock() bool
    func (m *Mutex) Unlock()

    //go2swift:identity
    type RWMutex struct {
      _ [6]uint32
    }

    func (rw *RWMutex) RLock()
    func (rw *RWMutex) TryRLock() bool
    func (rw *RWMutex) RUnlock()
    func (rw *RWMutex) Lock()
    func (rw *RWMutex) TryLock() bool
    func (rw *RWMutex) Unlock()
    func (rw *RWMutex) RLocker() Locker

    //go2swift:identity
    type WaitGroup struct {
      _ [2]uintptr
    }

    func (wg *WaitGroup) Add(delta int)
    func (wg *WaitGroup) Done()
    func (wg *WaitGroup) Wait()
    func (wg *WaitGroup) Go(f func())

    //go2swift:identity
    type Once struct {
      _ [3]uint32
    }

    func (o *Once) Do(f func())

    //go2swift:identity
    type Cond struct {
      L Locker
      _ [5]uintptr
    }

    func (c *Cond) Wait()
    func (c *Cond) Signal()
    func (c *Cond) Broadcast()

    //go2swift:identity
    type Pool struct {
      _ [4]uintptr
      New func() any
    }

    func (p *Pool) Put(x any)
    func (p *Pool) Get() any

    //go2swift:identity
    type Map struct {
      _ [6]uintptr
    }

    func (m *Map) Load(key any) (value any, ok bool)
    func (m *Map) Store(key any, value any)
    func (m *Map) Clear()
    func (m *Map) LoadOrStore(key any, value any) (actual any, loaded bool)
    func (m *Map) LoadAndDelete(key any) (value any, loaded bool)
    func (m *Map) Delete(key any)
    func (m *Map) Swap(key any, value any) (previous any, loaded bool)
    func (m *Map) CompareAndSwap(key any, old any, new any) (swapped bool)
    func (m *Map) CompareAndDelete(key any, old any) (deleted bool)
    func (m *Map) Range(f func(key any, value any) bool)

    type Locker interface {
      Lock()
      Unlock()
    }

    func NewCond(l Locker) *Cond
    func OnceFunc(f func()) func()
    func OnceValue[T any](f func() T) func() T
    func OnceValues[T1 any, T2 any](f func() (T1, T2)) func() (T1, T2)

    // noCopy is what the checks of go vet look for.
    type noCopy struct{}
    """#
}
