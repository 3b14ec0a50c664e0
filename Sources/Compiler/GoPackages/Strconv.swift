/// Package strconv: numbers and quoted strings as text.
extension GoPackages {
  static let strconv = #"""
    package strconv

    const IntSize = 64

    var ErrRange error
    var ErrSyntax error

    //go2swift:identity
    type NumError struct {
      Func string
      Num string
      Err error
    }

    func (e *NumError) Error() string
    func (e *NumError) Unwrap() error

    func Itoa(i int) string
    func Atoi(s string) (int, error)
    func ParseInt(s string, base int, bitSize int) (i int64, err error)
    func ParseUint(s string, base int, bitSize int) (uint64, error)
    func ParseFloat(s string, bitSize int) (float64, error)
    func ParseBool(str string) (bool, error)
    func FormatInt(i int64, base int) string
    func FormatUint(i uint64, base int) string
    func FormatFloat(f float64, fmt byte, prec int, bitSize int) string
    func FormatBool(b bool) string
    func Quote(s string) string
    func QuoteRune(r rune) string
    func QuoteToASCII(s string) string
    func QuoteRuneToASCII(r rune) string
    func CanBackquote(s string) bool
    func IsPrint(r rune) bool
    func IsGraphic(r rune) bool
    func Unquote(s string) (string, error)
    func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error)
    func QuotedPrefix(s string) (string, error)
    func AppendInt(dst []byte, i int64, base int) []byte
    func AppendUint(dst []byte, i uint64, base int) []byte
    func AppendFloat(dst []byte, f float64, fmt byte, prec int, bitSize int) []byte
    func AppendBool(dst []byte, b bool) []byte
    func AppendQuote(dst []byte, s string) []byte
    func AppendQuoteToASCII(dst []byte, s string) []byte
    func AppendQuoteRune(dst []byte, r rune) []byte
    func AppendQuoteRuneToASCII(dst []byte, r rune) []byte
    """#
}
