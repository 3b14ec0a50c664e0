// Placeholder until GoStandardLibrary is written.
