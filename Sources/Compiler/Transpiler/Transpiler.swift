// Placeholder until Transpiler is written.
