// Stacks: reserved lazily, guarded below, never given back to the system but used again.
#ifndef CGORUNTIME_STACKS_H
#define CGORUNTIME_STACKS_H

#include <stddef.h>

/// A stack's memory; the guard is `low ..< low + guard`, what may be used is above it.
typedef struct go_stack {
  void *_Nullable low;
  size_t size;
  size_t guard;
} go_stack;

/// Reserves one guarded stack of `size` bytes (a multiple of the page size). Dies with a message when memory is out.
go_stack go_stack_reserve(size_t size);

/// Hands back the pages of a stack below `keep` bytes from its top.
void go_stack_trim(go_stack stack, size_t keep);

#endif
