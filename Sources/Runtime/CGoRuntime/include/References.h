// References: a strong reference in one word that many threads load, store and exchange, counted right.
//
// A load must add a count before anybody can take the last one away: it pins its thread (see Epochs), loads, retains and
// unpins, all inside one C function, so that no goroutine parks in between. Whoever takes a reference out of a word does
// not release it but retires it; it is released when nobody is pinned who may have seen it. A load therefore writes only
// memory of its own thread and needs no fence. A reading (see GoRuntime's Reading) stays pinned for longer and then need
// not retain at all.
#ifndef CGORUNTIME_REFERENCES_H
#define CGORUNTIME_REFERENCES_H

#include "Epochs.h"

#include <stddef.h>

/// The reference in `word`, retained (or null).
void *_Nullable go_reference_load(void *_Nonnull word);

/// Puts `next` (given with its count, or null) in `word` and retires what was there.
void go_reference_store(void *_Nonnull word, void *_Nullable next);

/// Puts `next` (given with its count, or null) in `word`; returns what was there, retained.
void *_Nullable go_reference_exchange(void *_Nonnull word, void *_Nullable next);

/// Puts `next` in `word` if `old` is there. Takes the count of `next` only when it succeeds.
_Bool go_reference_compare_exchange(void *_Nonnull word, void *_Nullable old, void *_Nullable next);

/// Retires the reference in a word that nobody can reach any more.
void go_reference_destroy(void *_Nonnull word);

/// Takes over a count of `object` (or of null, nothing), which is released when nobody reads it any more.
void go_reference_retire(void *_Nullable object);

/// Whether there is nothing to be said about the pointers of a class by `go_pointers_use_again`.
_Bool go_pointers_are_known(const void *_Nonnull class_of_pointer);

/// From now on, pointers of a class that are retired are used again: their value ends, and they go to a shelf (see
/// Shelves), where `go_piece_used_again` finds them by their class. `sample` is one of them that has one reference; its
/// variable lies at its end, holds a value of `value_type` and is `size` bytes large.
void go_pointers_use_again(void *_Nonnull sample, const void *_Nonnull value_type, size_t size);

#endif
