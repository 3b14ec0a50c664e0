// Placeholder until GoSyntax is written.
