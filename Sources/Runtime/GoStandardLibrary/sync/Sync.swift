/// Go's package sync: locks and the like. All of them are objects; from an ordinary thread they block that thread.
public enum sync {}
