// The Go grammar for tree-sitter, as one function that answers with its tables.
#ifndef C_TREE_SITTER_GO_H
#define C_TREE_SITTER_GO_H

#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_go(void);

#endif
