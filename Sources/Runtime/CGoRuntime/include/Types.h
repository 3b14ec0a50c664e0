// Types: where the descriptors of Go's basic types lie. A constant address takes no look whether it is there already.
#ifndef CGORUNTIME_TYPES_H
#define CGORUNTIME_TYPES_H

#include <stddef.h>

/// How many kinds of types there can be, and how much room the descriptor of one has.
enum { go_basic_type_count = 32, go_basic_type_size = 192 };

struct go_basic_type {
  _Alignas(16) char descriptor[go_basic_type_size];
};

extern struct go_basic_type go_basic_types[go_basic_type_count];

/// The room for the descriptor of the basic type of a kind. It is filled in before any other code of the program runs.
static inline void *_Nonnull go_basic_type_of(size_t kind) { return &go_basic_types[kind]; }

#endif
