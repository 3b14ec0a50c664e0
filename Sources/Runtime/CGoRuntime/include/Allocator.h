// Allocator: the C library's, which Swift objects come from.
#ifndef CGORUNTIME_ALLOCATOR_H
#define CGORUNTIME_ALLOCATOR_H

/// Lets the allocator keep what is freed for what comes next, up to a limit, instead of giving large blocks back to the
/// kernel one by one: a program that grows slices would get each page of them anew. Only glibc needs to be told.
void go_allocator_prepare(void);

/// Bytes that the process has of the system.
typedef struct go_allocator_usage {
  /// In blocks that are in use.
  unsigned long used;
  /// In what blocks are made of, used or not.
  unsigned long reserved;
  /// Of everything, stacks too, what is in memory.
  unsigned long resident;
} go_allocator_usage;

/// How much there is now.
go_allocator_usage go_allocator_measure(void);

/// Gives what is not used back to the system.
void go_allocator_give_back(void);

#endif
