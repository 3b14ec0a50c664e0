/// Go's package sync/atomic: what several goroutines may use at once without a lock, all in one order.
public enum atomic {}
