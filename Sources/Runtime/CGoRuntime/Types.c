// Types: has the descriptors of the basic types made when the program is loaded.
#include "Types.h"

struct go_basic_type go_basic_types[go_basic_type_count];

/// Of GoRuntime.
extern void go_describe_basic_types(void);

__attribute__((constructor)) static void describe(void) { go_describe_basic_types(); }
