// ThreadLocals: what this thread runs. Only functions that are never inlined read or write it, and none keeps an address.
#ifndef CGORUNTIME_THREADLOCALS_H
#define CGORUNTIME_THREADLOCALS_H

#include "Contexts.h"

extern __thread void *go_local_goroutine __attribute__((tls_model("initial-exec")));
extern __thread struct go_context *go_local_context __attribute__((tls_model("initial-exec")));

#endif
