// Placeholder until IR is written.
