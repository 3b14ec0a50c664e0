/// Every name of the runtime that emitted Swift may contain. Compiler and runtime agree through this file alone.
package enum RuntimeVocabulary {
  /// Types and protocols.
  package static let types: [String] = [
    "atomic", "BorrowedValue", "Channel", "DeferStack", "error", "GoAfterFuncer", "GoAny", "GoArray", "GoComparable",
    "GoComparableObject", "GoComplex", "GoComplex64", "GoCopied", "GoDefined", "GoDefinedBool", "GoDefinedFloat",
    "GoDefinedInteger", "GoDefinedString", "GoEmpty", "GoErrorExtractor", "GoErrorMatcher", "GoFloat", "GoInteger",
    "GoInterface", "GoKey", "GoMap", "GoMultiUnwrapper", "GoNilTolerant", "GoNumber", "GoObject", "GoOrdered",
    "GoPanic", "GoPanicking", "GoPointedTo", "GoPointee", "GoRenamed", "GoSlice", "GoString", "GoStringer", "GoStruct",
    "GoText", "GoUnnamed", "GoUnwrapper", "GoValue", "Pointer", "Reading", "ReceiveOnly", "SendOnly",
  ]

  /// Free functions; Go's built-in functions keep their names.
  package static let functions: [String] = [
    "append", "areEqual", "blockForever", "cap", "checkNotNil", "clear", "close", "complex", "copied", "copy", "delete",
    "equal", "fatally", "go", "goPrint", "goShiftLeft", "goShiftRight", "imag", "isNilPointer", "kept", "len", "loop",
    "max",
    "min", "notDeferred", "panic", "println", "quotient", "real", "recover", "recoverably", "remainder", "runMain",
    "select", "shiftCount", "typedNil",
  ]

  /// Members of runtime types.
  package static let members: [String] = [
    "Add", "And", "append", "as", "assign", "borrow", "call", "checked", "close", "CompareAndSwap", "copied", "copy",
    "delete", "end", "enumerated", "goAny", "goHash", "goMethods", "goPackage", "goPlainFields", "goString", "indices",
    "isEqual",
    "keys", "Load", "Lock", "lookup", "must", "Or", "panic", "paused", "pointee", "pointer", "push", "rawValue",
    "receive", "received", "receiveOK", "RLock", "run", "runes", "runFatally", "RUnlock", "send", "set", "slice",
    "Store", "Swap", "Unlock", "value", "zero",
  ]

  /// Operators beyond Swift's own.
  package static let operators: [String] = ["&/", "&%", "&/=", "&%="]

  /// The modules a file may import.
  package static let modules: [String] = ["GoRuntime", "GoStandardLibrary"]
}
