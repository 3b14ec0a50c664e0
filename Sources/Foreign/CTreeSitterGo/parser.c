// The fetched Go grammar, compiled against a tree-sitter header that is older than the grammar.
//
// The grammar was generated for a header with positional REDUCE, maps of transitions and sets of characters; the
// installed header (0.20.7) has none of these, but the tables they fill are of the same shape (language ABI 14).

#include "tree_sitter/parser.h"

#if !__has_include("grammar/parser.c")
#error "The Go grammar is missing; run Scripts/bootstrap"
#else

// A table's bits fit their fields by construction; the generator leaves out what is zero.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

#undef SHIFT
#undef SHIFT_REPEAT
#undef REDUCE

#define SHIFT(next) {{.shift = {.type = TSParseActionTypeShift, .state = (next)}}}

#define SHIFT_REPEAT(next) {{.shift = {.type = TSParseActionTypeShift, .state = (next), .repetition = true}}}

#define REDUCE(name, children, precedence, production) \
  {{.reduce = {                                        \
      .type = TSParseActionTypeReduce,                 \
      .symbol = (name),                                \
      .child_count = (children),                       \
      .dynamic_precedence = (precedence),              \
      .production_id = (production),                   \
  }}}

#define ADVANCE_MAP(...)                                                         \
  {                                                                              \
    static const uint16_t transitions[] = {__VA_ARGS__};                         \
    for (uint32_t i = 0; i < sizeof transitions / sizeof *transitions; i += 2) { \
      if (transitions[i] == lookahead) {                                         \
        state = transitions[i + 1];                                              \
        goto next_state;                                                         \
      }                                                                          \
    }                                                                            \
  }

typedef struct {
  int32_t start;
  int32_t end;
} TSCharacterRange;

// Whether a sorted list of disjoint ranges holds the character.
static inline bool set_contains(const TSCharacterRange *ranges, uint32_t count, int32_t character) {
  uint32_t low = 0, high = count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (character < ranges[middle].start) {
      high = middle;
    } else if (character > ranges[middle].end) {
      low = middle + 1;
    } else {
      return true;
    }
  }
  return false;
}

#include "grammar/parser.c"

#endif
