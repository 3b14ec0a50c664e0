/// Package rand (version 2): pseudo-random numbers.
extension GoPackages {
  static let mathRandV2 = #"""
    package rand

    //go2swift:identity
    type PCG struct {
      _ [2]uintptr
    }

    func (p *PCG) Seed(seed1 uint64, seed2 uint64)
    func (p *PCG) Uint64() uint64

    type Source interface {
      Uint64() uint64
    }

    //go2swift:identity
    type Rand struct {
      _ [2]uintptr
    }

    func (r *Rand) Int64() int64
    func (r *Rand) Uint32() uint32
    func (r *Rand) Uint64() uint64
    func (r *Rand) Int32() int32
    func (r *Rand) Int() int
    func (r *Rand) Int64N(n int64) int64
    func (r *Rand) Uint64N(n uint64) uint64
    func (r *Rand) Int32N(n int32) int32
    func (r *Rand) Uint32N(n uint32) uint32
    func (r *Rand) IntN(n int) int
    func (r *Rand) UintN(n uint) uint
    func (r *Rand) Float64() float64
    func (r *Rand) Float32() float32
    func (r *Rand) Perm(n int) []int
    func (r *Rand) Shuffle(n int, swap func(i int, j int))

    type intType interface {
      ~int | ~int8 | ~int16 | ~int32 | ~int64 |
        ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
    }

    func Int() int
    func IntN(n int) int
    func Int32() int32
    func Int32N(n int32) int32
    func Int64() int64
    func Int64N(n int64) int64
    func Uint() uint
    func Uint32() uint32
    func Uint32N(n uint32) uint32
    func Uint64() uint64
    func Uint64N(n uint64) uint64
    func UintN(n uint) uint
    func Float32() float32
    func Float64() float64
    func N[Int intType](n Int) Int
    func Perm(n int) []int
    func Shuffle(n int, swap func(i int, j int))
    func New(src Source) *Rand
    func NewPCG(seed1 uint64, seed2 uint64) *PCG
    """#
}
