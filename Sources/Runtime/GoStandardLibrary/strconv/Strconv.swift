/// Go's package strconv: numbers and quoted strings as text.
public enum strconv {}
