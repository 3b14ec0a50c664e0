// Placeholder until GoPackages is written.
