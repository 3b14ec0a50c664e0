// Placeholder until MapComparison is written.
