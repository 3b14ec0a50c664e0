// NilObjects: where the objects lie that stand for nil pointers inside interfaces.
//
// They lie in a range of their own, so that two comparisons tell them from every other object. Only the header of an
// object can be touched there, which counts references and tells the class; a field lies in memory that cannot be read
// or written, as the fields that a nil pointer leads to.
#ifndef CGORUNTIME_NILOBJECTS_H
#define CGORUNTIME_NILOBJECTS_H

#include <stddef.h>
#include <stdint.h>

/// Where the range begins: reserved when the program is loaded.
extern uintptr_t go_nil_objects_start;

enum { go_nil_object_slot = 65536, go_nil_object_limit = 8192 };

/// Whether an address lies in the range.
static inline _Bool go_is_in_nil_objects(uintptr_t address) {
  return address - go_nil_objects_start < (uintptr_t)go_nil_object_slot * go_nil_object_limit;
}

/// Whether an object stands for a nil pointer.
static inline _Bool go_is_nil_object(const void *_Nonnull object) { return go_is_in_nil_objects((uintptr_t)object); }

/// Whether there is any such object.
_Bool go_has_nil_objects(void);

/// A copy of the first `size` bytes of an object, which is never freed; null when there is no room for more. Only one
/// thread at a time may make one.
void *_Nullable go_nil_object_make(const void *_Nonnull object, size_t size);

#endif
