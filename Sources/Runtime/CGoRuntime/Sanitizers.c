// Sanitizers: the options a sanitized build of a goroutine program needs, so that nobody has to set them.
#include "Sanitizers.h"
#include "Processes.h"

#if GO_ADDRESS_SANITIZER
// The leak checker looks for references on the stacks of threads only. What a goroutine holds that still waits when the
// program ends would be reported, so leaks are looked for by counting living objects instead.
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0"; }
#endif

_Bool go_is_sanitized(void) { return GO_ADDRESS_SANITIZER || GO_THREAD_SANITIZER; }
