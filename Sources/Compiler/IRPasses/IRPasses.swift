// Placeholder until IRPasses is written.
