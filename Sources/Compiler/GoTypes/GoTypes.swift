// Placeholder until GoTypes is written.
