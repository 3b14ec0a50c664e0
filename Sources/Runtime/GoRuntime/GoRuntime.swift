// Placeholder until GoRuntime is written.
