// Placeholder until SyncMapReference is written.
