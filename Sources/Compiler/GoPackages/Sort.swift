/// Package sort: sorting and searching.
extension GoPackages {
  static let sort = #"""
    package sort

    type Interface interface {
      Len() int
      Less(i int, j int) bool
      Swap(i int, j int)
    }

    type IntSlice []int

    func (p IntSlice) Search(x int) int
    func (x IntSlice) Len() int
    func (x IntSlice) Less(i int, j int) bool
    func (x IntSlice) Swap(i int, j int)
    func (x IntSlice) Sort()

    type StringSlice []string

    func (p StringSlice) Search(x string) int
    func (x StringSlice) Len() int
    func (x StringSlice) Less(i int, j int) bool
    func (x StringSlice) Swap(i int, j int)
    func (x StringSlice) Sort()

    type Float64Slice []float64

    func (p Float64Slice) Search(x float64) int
    func (x Float64Slice) Len() int
    func (x Float64Slice) Less(i int, j int) bool
    func (x Float64Slice) Swap(i int, j int)
    func (x Float64Slice) Sort()

    func Ints(x []int)
    func Strings(x []string)
    func Float64s(x []float64)
    func IntsAreSorted(x []int) bool
    func StringsAreSorted(x []string) bool
    func Float64sAreSorted(x []float64) bool
    func Slice(x any, less func(i int, j int) bool)
    func SliceStable(x any, less func(i int, j int) bool)
    func SliceIsSorted(x any, less func(i int, j int) bool) bool
    func Sort(data Interface)
    func Stable(data Interface)
    func IsSorted(data Interface) bool
    func Search(n int, f func(int) bool) int
    func SearchInts(a []int, x int) int
    func SearchStrings(a []string, x string) int
    func SearchFloat64s(a []float64, x float64) int
    func Find(n int, cmp func(int) int) (i int, found bool)
    func Reverse(data Interface) Interface
    """#
}
