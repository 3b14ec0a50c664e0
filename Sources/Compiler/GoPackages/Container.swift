/// Packages container/heap, container/list and container/ring.
extension GoPackages {
  static let containerHeap = #"""
    package heap

    import "sort"

    type Interface interface {
      sort.Interface
      Push(x any)
      Pop() any
    }

    func Init(h Interface)
    func Push(h Interface, x any)
    func Pop(h Interface) any
    func Remove(h Interface, i int) any
    func Fix(h Interface, i int)
    """#

  static let containerList = #"""
    package list

    //go2swift:identity
    type Element struct {
      _ [3]uintptr
      Value any
    }

    func (e *Element) Next() *Element
    func (e *Element) Prev() *Element

    //go2swift:identity
    type List struct {
      _ [6]uintptr
    }

    func (l *List) Init() *List
    func (l *List) Len() int
    func (l *List) Front() *Element
    func (l *List) Back() *Element
    func (l *List) Remove(e *Element) any
    func (l *List) PushFront(v any) *Element
    func (l *List) PushBack(v any) *Element
    func (l *List) InsertBefore(v any, mark *Element) *Element
    func (l *List) InsertAfter(v any, mark *Element) *Element
    func (l *List) MoveToFront(e *Element)
    func (l *List) MoveToBack(e *Element)
    func (l *List) MoveBefore(e *Element, mark *Element)
    func (l *List) MoveAfter(e *Element, mark *Element)
    func (l *List) PushBackList(other *List)
    func (l *List) PushFrontList(other *List)

    func New() *List
    """#

  static let containerRing = #"""
    package ring

    //go2swift:identity
    type Ring struct {
      _ [2]uintptr
      Value any
    }

    func (r *Ring) Next() *Ring
    func (r *Ring) Prev() *Ring
    func (r *Ring) Move(n int) *Ring
    func (r *Ring) Link(s *Ring) *Ring
    func (r *Ring) Unlink(n int) *Ring
    func (r *Ring) Len() int
    func (r *Ring) Do(f func(any))

    func New(n int) *Ring
    """#
}
