/// Package atomic: memory that goroutines may share without locks.
extension GoPackages {
  static let syncAtomic = #"""
    package atomic

    import "unsafe"

    //go2swift:identity
    type Bool struct {
      _ uint32
    }

    func (x *Bool) Load() bool
    func (x *Bool) Store(val bool)
    func (x *Bool) Swap(new bool) (old bool)
    func (x *Bool) CompareAndSwap(old bool, new bool) (swapped bool)

    //go2swift:identity
    type Int32 struct {
      _ uint32
    }

    func (x *Int32) Load() int32
    func (x *Int32) Store(val int32)
    func (x *Int32) Swap(new int32) (old int32)
    func (x *Int32) CompareAndSwap(old int32, new int32) (swapped bool)
    func (x *Int32) Add(delta int32) (new int32)
    func (x *Int32) And(mask int32) (old int32)
    func (x *Int32) Or(mask int32) (old int32)

    //go2swift:identity
    type Int64 struct {
      _ uintptr
    }

    func (x *Int64) Load() int64
    func (x *Int64) Store(val int64)
    func (x *Int64) Swap(new int64) (old int64)
    func (x *Int64) CompareAndSwap(old int64, new int64) (swapped bool)
    func (x *Int64) Add(delta int64) (new int64)
    func (x *Int64) And(mask int64) (old int64)
    func (x *Int64) Or(mask int64) (old int64)

    //go2swift:identity
    type Pointer[T any] struct {
      _ uintptr
    }

    func (x *Pointer[T]) Load() *T
    func (x *Pointer[T]) Store(val *T)
    func (x *Pointer[T]) Swap(new *T) (old *T)
    func (x *Pointer[T]) CompareAndSwap(old *T, new *T) (swapped bool)

    //go2swift:identity
    type Uint32 struct {
      _ uint32
    }

    func (x *Uint32) Load() uint32
    func (x *Uint32) Store(val uint32)
    func (x *Uint32) Swap(new uint32) (old uint32)
    func (x *Uint32) CompareAndSwap(old uint32, new uint32) (swapped bool)
    func (x *Uint32) Add(delta uint32) (new uint32)
    func (x *Uint32) And(mask uint32) (old uint32)
    func (x *Uint32) Or(mask uint32) (old uint32)

    //go2swift:identity
    type Uint64 struct {
      _ uintptr
    }

    func (x *Uint64) Load() uint64
    func (x *Uint64) Store(val uint64)
    func (x *Uint64) Swap(new uint64) (old uint64)
    func (x *Uint64) CompareAndSwap(old uint64, new uint64) (swapped bool)
    func (x *Uint64) Add(delta uint64) (new uint64)
    func (x *Uint64) And(mask uint64) (old uint64)
    func (x *Uint64) Or(mask uint64) (old uint64)

    //go2swift:identity
    type Uintptr struct {
      _ uintptr
    }

    func (x *Uintptr) Load() uintptr
    func (x *Uintptr) Store(val uintptr)
    func (x *Uintptr) Swap(new uintptr) (old uintptr)
    func (x *Uintptr) CompareAndSwap(old uintptr, new uintptr) (swapped bool)
    func (x *Uintptr) Add(delta uintptr) (new uintptr)
    func (x *Uintptr) And(mask uintptr) (old uintptr)
    func (x *Uintptr) Or(mask uintptr) (old uintptr)

    //go2swift:identity
    type Value struct {
      _ [2]uintptr
    }

    func (v *Value) Load() (val any)
    func (v *Value) Store(val any)
    func (v *Value) Swap(new any) (old any)
    func (v *Value) CompareAndSwap(old any, new any) (swapped bool)

    func AddInt32(addr *int32, delta int32) (new int32)
    func AddInt64(addr *int64, delta int64) (new int64)
    func AddUint32(addr *uint32, delta uint32) (new uint32)
    func AddUint64(addr *uint64, delta uint64) (new uint64)
    func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)
    func AndInt32(addr *int32, mask int32) (old int32)
    func AndInt64(addr *int64, mask int64) (old int64)
    func AndUint32(addr *uint32, mask uint32) (old uint32)
    func AndUint64(addr *uint64, mask uint64) (old uint64)
    func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)
    func CompareAndSwapInt32(addr *int32, old int32, new int32) (swapped bool)
    func CompareAndSwapInt64(addr *int64, old int64, new int64) (swapped bool)
    func CompareAndSwapPointer(addr *unsafe.Pointer, old unsafe.Pointer, new unsafe.Pointer) (swapped bool)
    func CompareAndSwapUint32(addr *uint32, old uint32, new uint32) (swapped bool)
    func CompareAndSwapUint64(addr *uint64, old uint64, new uint64) (swapped bool)
    func CompareAndSwapUintptr(addr *uintptr, old uintptr, new uintptr) (swapped bool)
    func LoadInt32(addr *int32) (val int32)
    func LoadInt64(addr *int64) (val int64)
    func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)
    func LoadUint32(addr *uint32) (val uint32)
    func LoadUint64(addr *uint64) (val uint64)
    func LoadUintptr(addr *uintptr) (val uintptr)
    func OrInt32(addr *int32, mask int32) (old int32)
    func OrInt64(addr *int64, mask int64) (old int64)
    func OrUint32(addr *uint32, mask uint32) (old uint32)
    func OrUint64(addr *uint64, mask uint64) (old uint64)
    func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)
    func StoreInt32(addr *int32, val int32)
    func StoreInt64(addr *int64, val int64)
    func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)
    func StoreUint32(addr *uint32, val uint32)
    func StoreUint64(addr *uint64, val uint64)
    func StoreUintptr(addr *uintptr, val uintptr)
    func SwapInt32(addr *int32, new int32) (old int32)
    func SwapInt64(addr *int64, new int64) (old int64)
    func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)
    func SwapUint32(addr *uint32, new uint32) (old uint32)
    func SwapUint64(addr *uint64, new uint64) (old uint64)
    func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)
    """#
}
