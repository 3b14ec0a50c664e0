// References: a strong reference in one word that many threads load, store and exchange, counted right.
//
// A load must add a count before anybody can take the last one away: it pins its thread (see Epochs), loads, retains and
// unpins, all inside one C function, so that no goroutine parks in between. Whoever takes a reference out of a word does
// not release it but retires it; it is released when nobody is pinned who may have seen it. A load therefore writes only
// memory of its own thread and needs no fence. A reading (see GoRuntime's Reading) stays pinned for longer and then need
// not retain at all.
#ifndef CGORUNTIME_REFERENCES_H
#define CGORUNTIME_REFERENCES_H

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

#endif
