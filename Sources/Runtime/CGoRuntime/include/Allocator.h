// Allocator: the C library's, which Swift objects come from.
#ifndef CGORUNTIME_ALLOCATOR_H
#define CGORUNTIME_ALLOCATOR_H

/// Lets the allocator keep what is freed for what comes next, up to a limit, instead of giving large blocks back to the
/// kernel one by one: a program that grows slices would get each page of them anew. Only glibc needs to be told.
void go_allocator_prepare(void);

#endif
