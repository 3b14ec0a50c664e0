// run
//
// Atomic operations of every width wrap around, and return what they say.

package main

import (
	"fmt"
	"math"
	"sync/atomic"
	"unsafe"
)

func main() {
	var i32 atomic.Int32
	i32.Store(math.MaxInt32)
	fmt.Println(i32.Add(1), i32.Add(-1), i32.Swap(5), i32.And(4), i32.Or(3), i32.Load())
	var i64 atomic.Int64
	i64.Store(math.MaxInt64)
	fmt.Println(i64.Add(1), i64.Add(-1), i64.Swap(5), i64.And(4), i64.Or(3), i64.Load())
	var u32 atomic.Uint32
	fmt.Println(u32.Add(^uint32(0)), u32.Add(1), u32.Swap(6), u32.And(^uint32(2)), u32.Or(1), u32.Load())
	var u64 atomic.Uint64
	fmt.Println(u64.Add(^uint64(4)), u64.Add(5), u64.Swap(6), u64.And(^uint64(2)), u64.Or(1), u64.Load())
	var up atomic.Uintptr
	fmt.Println(up.Add(7), up.Add(^uintptr(0)), up.Swap(6), up.And(^uintptr(2)), up.Or(1), up.Load())
	var b atomic.Bool
	fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(false, true), b.CompareAndSwap(true, false), b.Load())

	n32, n64, m32, m64, mp := int32(1), int64(2), uint32(3), uint64(4), uintptr(5)
	fmt.Println(atomic.AddInt32(&n32, -2), atomic.AddInt64(&n64, -3), atomic.AddUint32(&m32, ^uint32(3)),
		atomic.AddUint64(&m64, ^uint64(4)), atomic.AddUintptr(&mp, 1))
	fmt.Println(atomic.AndInt32(&n32, 12), atomic.OrInt64(&n64, 3), atomic.AndUint32(&m32, 15),
		atomic.OrUint64(&m64, 1), atomic.AndUintptr(&mp, 2))
	fmt.Println(atomic.SwapInt32(&n32, 8), atomic.SwapInt64(&n64, 9), atomic.SwapUint32(&m32, 10),
		atomic.SwapUint64(&m64, 11), atomic.SwapUintptr(&mp, 12))
	fmt.Println(atomic.CompareAndSwapInt32(&n32, 8, 1), atomic.CompareAndSwapInt64(&n64, 8, 1),
		atomic.CompareAndSwapUint32(&m32, 10, 1), atomic.CompareAndSwapUint64(&m64, 10, 1),
		atomic.CompareAndSwapUintptr(&mp, 12, 1))
	atomic.StoreInt32(&n32, 21)
	atomic.StoreInt64(&n64, 22)
	atomic.StoreUint32(&m32, 23)
	atomic.StoreUint64(&m64, 24)
	atomic.StoreUintptr(&mp, 25)
	fmt.Println(atomic.LoadInt32(&n32), atomic.LoadInt64(&n64), atomic.LoadUint32(&m32), atomic.LoadUint64(&m64),
		atomic.LoadUintptr(&mp))

	type box struct{ n int }
	var p unsafe.Pointer
	one, two := &box{1}, &box{2}
	fmt.Println(atomic.LoadPointer(&p) == nil, atomic.CompareAndSwapPointer(&p, nil, unsafe.Pointer(one)))
	fmt.Println((*box)(atomic.SwapPointer(&p, unsafe.Pointer(two))).n, (*box)(atomic.LoadPointer(&p)).n)
	atomic.StorePointer(&p, nil)
	fmt.Println(atomic.LoadPointer(&p) == nil)
}
