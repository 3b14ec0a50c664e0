// Placeholder until GoParsing is written.
