// CGoRuntime: what a runtime with stacks of its own cannot say in Swift. Switching stacks, their memory, faults,
// thread-locals, futexes, and loading a reference together with its retain.
#ifndef CGORUNTIME_H
#define CGORUNTIME_H

#include "Allocator.h"
#include "Contexts.h"
#include "Epochs.h"
#include "Faults.h"
#include "Futexes.h"
#include "NilObjects.h"
#include "Processes.h"
#include "References.h"
#include "Shelves.h"
#include "Signals.h"
#include "Stacks.h"
#include "Threads.h"
#include "Traces.h"
#include "Types.h"
#include "Zones.h"

#endif
