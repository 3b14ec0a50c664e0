// References: a strong reference in one word that many threads load, store and exchange, counted right.
//
// A load must add a count before anybody can take the last one away. Each thread has a record with the one pointer it is
// about to retain (a hazard). Loading: announce it, see that it is still there, retain it, withdraw the announcement;
// all of that happens inside one C function, so no goroutine parks in between. Whoever takes a pointer out of a word does
// not release it but retires it; past a threshold, membarrier(2) makes every announcement visible, and what nobody
// announces is released. A load therefore writes only memory of its own thread and needs no fence. At most one object
// per thread stays behind, even if a thread stops for good inside a load.
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

/// Releases the reference in a word that nobody can reach any more.
void go_reference_destroy(void *_Nonnull word);

/// Releases all that is retired and that nobody is about to retain; returns how many stay.
size_t go_reference_drain(void);

#endif
