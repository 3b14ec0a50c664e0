/// Go's package time.
public enum time {}
