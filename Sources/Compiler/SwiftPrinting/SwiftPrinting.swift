// Placeholder until SwiftPrinting is written.
