// Shelves: memory of a few kinds that a thread gave back and can use again at once, without asking the allocator.
//
// What is retired comes back in batches of hundreds, more than the C library's cache of a thread holds, often on another
// thread than it was made by, and just then as much is being made: a value stored in a shared structure takes the place
// of another. Each thread has a few shelves, each for one kind of memory. A kind is an address: the class of objects, or
// anything else that is unique. Sanitizers want to see every allocation, so there are no shelves with them.
//
// Source: the magazines of J. Bonwick and J. Adams, Magazines and vmem, USENIX 2001, section 3, without the depot.
#ifndef CGORUNTIME_SHELVES_H
#define CGORUNTIME_SHELVES_H

#include <stddef.h>
#include <stdint.h>

enum {
  go_shelf_count = 8,
  /// How many bytes lie on a shelf.
  go_shelf_bytes = 1048576,
  /// How large a piece may be.
  go_shelf_piece_limit = 256,
  /// Where a piece that lies on a shelf tells the next: behind the headers of an object and of a pointer.
  go_shelf_link = 32,
};

/// The pieces of one kind, each of which tells the next.
struct go_shelf {
  const void *_Nullable kind;
  void *_Nullable first;
  /// How many there are, and how many there may be.
  size_t count;
  size_t limit;
  /// For objects: the type of the value in them.
  const void *_Nullable value_type;
};

/// The first of the two shelves on which pieces of a kind may lie; the other has the next number, odd for even.
static inline size_t go_shelf_number(const void *_Nonnull kind) {
  uintptr_t number = (uintptr_t)kind;
  return (number >> 4 ^ number >> 9) % go_shelf_count;
}

/// The shelf of a kind, or null.
static inline struct go_shelf *_Nullable go_shelf_of(
  struct go_shelf *_Nonnull shelves, const void *_Nonnull kind
) {
  size_t number = go_shelf_number(kind);
  if (shelves[number].kind == kind) return &shelves[number];
  return shelves[number ^ 1].kind == kind ? &shelves[number ^ 1] : NULL;
}

/// A shelf for a kind that has none, for pieces of so many bytes: one that nothing lies on, or null.
static inline struct go_shelf *_Nullable go_shelf_make(
  struct go_shelf *_Nonnull shelves, const void *_Nonnull kind, size_t size
) {
  size_t number = go_shelf_number(kind);
  if (shelves[number].first) number ^= 1;
  if (shelves[number].first) return NULL;
  shelves[number].kind = kind;
  shelves[number].limit = go_shelf_bytes / size;
  return &shelves[number];
}

/// A piece of a kind, or null.
static inline void *_Nullable go_shelf_take(struct go_shelf *_Nonnull shelves, const void *_Nonnull kind) {
  struct go_shelf *shelf = go_shelf_of(shelves, kind);
  if (!shelf || !shelf->first) return NULL;
  void *piece = shelf->first;
  shelf->first = *(void **)((char *)piece + go_shelf_link);
  shelf->count--;
  return piece;
}

/// Puts a piece on its shelf. Returns whether there was room.
static inline _Bool go_shelf_put(struct go_shelf *_Nonnull shelf, void *_Nonnull piece) {
  if (shelf->count >= shelf->limit) return 0;
  *(void **)((char *)piece + go_shelf_link) = shelf->first;
  shelf->first = piece;
  shelf->count++;
  return 1;
}

#endif
