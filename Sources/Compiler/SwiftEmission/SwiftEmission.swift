// Placeholder until SwiftEmission is written.
