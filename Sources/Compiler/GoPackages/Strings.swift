/// Package strings: functions on strings.
extension GoPackages {
  static let strings = #"""
    package strings

    import "io"
    import "iter"

    //go2swift:identity
    type Builder struct {
      _ [4]uintptr
    }

    func (b *Builder) String() string
    func (b *Builder) Len() int
    func (b *Builder) Cap() int
    func (b *Builder) Reset()
    func (b *Builder) Grow(n int)
    func (b *Builder) Write(p []byte) (int, error)
    func (b *Builder) WriteByte(c byte) error
    func (b *Builder) WriteRune(r rune) (int, error)
    func (b *Builder) WriteString(s string) (int, error)

    //go2swift:identity
    type Reader struct {
      _ [4]uintptr
    }

    func (r *Reader) Len() int
    func (r *Reader) Size() int64
    func (r *Reader) Read(b []byte) (n int, err error)
    func (r *Reader) ReadAt(b []byte, off int64) (n int, err error)
    func (r *Reader) ReadByte() (byte, error)
    func (r *Reader) UnreadByte() error
    func (r *Reader) ReadRune() (ch rune, size int, err error)
    func (r *Reader) UnreadRune() error
    func (r *Reader) Seek(offset int64, whence int) (int64, error)
    func (r *Reader) WriteTo(w io.Writer) (n int64, err error)
    func (r *Reader) Reset(s string)

    //go2swift:identity
    type Replacer struct {
      _ [7]uintptr
    }

    func (r *Replacer) Replace(s string) string
    func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error)

    func NewReader(s string) *Reader
    func NewReplacer(oldnew ...string) *Replacer
    func Clone(s string) string
    func Compare(a string, b string) int
    func Contains(s string, substr string) bool
    func ContainsAny(s string, chars string) bool
    func ContainsFunc(s string, f func(rune) bool) bool
    func ContainsRune(s string, r rune) bool
    func Count(s string, substr string) int
    func Cut(s string, sep string) (before string, after string, found bool)
    func CutLast(s string, sep string) (before string, after string, found bool)
    func CutPrefix(s string, prefix string) (after string, found bool)
    func CutSuffix(s string, suffix string) (before string, found bool)
    func EqualFold(s string, t string) bool
    func Fields(s string) []string
    func FieldsFunc(s string, f func(rune) bool) []string
    func HasPrefix(s string, prefix string) bool
    func HasSuffix(s string, suffix string) bool
    func Index(s string, substr string) int
    func IndexAny(s string, chars string) int
    func IndexByte(s string, c byte) int
    func IndexFunc(s string, f func(rune) bool) int
    func IndexRune(s string, r rune) int
    func Join(elems []string, sep string) string
    func LastIndex(s string, substr string) int
    func LastIndexAny(s string, chars string) int
    func LastIndexByte(s string, c byte) int
    func LastIndexFunc(s string, f func(rune) bool) int
    func Map(mapping func(rune) rune, s string) string
    func Repeat(s string, count int) string
    func Replace(s string, old string, new string, n int) string
    func ReplaceAll(s string, old string, new string) string
    func Split(s string, sep string) []string
    func SplitAfter(s string, sep string) []string
    func SplitAfterN(s string, sep string, n int) []string
    func SplitN(s string, sep string, n int) []string
    func SplitAfterSeq(s string, sep string) iter.Seq[string]
    func SplitSeq(s string, sep string) iter.Seq[string]
    func FieldsSeq(s string) iter.Seq[string]
    func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string]
    func Lines(s string) iter.Seq[string]
    func Title(s string) string
    func ToLower(s string) string
    func ToTitle(s string) string
    func ToUpper(s string) string
    func ToValidUTF8(s string, replacement string) string
    func Trim(s string, cutset string) string
    func TrimFunc(s string, f func(rune) bool) string
    func TrimLeft(s string, cutset string) string
    func TrimLeftFunc(s string, f func(rune) bool) string
    func TrimPrefix(s string, prefix string) string
    func TrimRight(s string, cutset string) string
    func TrimRightFunc(s string, f func(rune) bool) string
    func TrimSpace(s string) string
    func TrimSuffix(s string, suffix string) string
    """#
}
