// Placeholder until Diagnostics is written.
