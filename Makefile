# The chores of go2swift. `make help` lists them.

PREFIX ?= /usr/local
SWIFT ?= swift

.PHONY: help demo test regenerate bench clean install format sanitize record

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## install what is missing, translate the sync.Map of Go releases, run it, compare it
	@Scripts/demo

test: ## install what is missing, then run every test
	@Scripts/test

regenerate: ## rewrite Generated/ from GoFixtures/
	@Scripts/bootstrap grammar
	@$(SWIFT) run --quiet workshop regenerate

record: ## record again what real Go prints for GoFixtures/
	@Scripts/bootstrap
	@$(SWIFT) run --quiet workshop record

bench: ## time translated programs beside the same programs compiled by Go (ten minutes)
	@Scripts/bootstrap
	@$(SWIFT) build -c release --product go2swift
	@$(SWIFT) run --quiet -c release workshop bench

sanitize: ## run the runtime's tests and stress the generated maps under ThreadSanitizer and AddressSanitizer
	@Scripts/sanitize

install: ## put the tool and the runtime it links under PREFIX (by default /usr/local)
	@Scripts/install $(PREFIX)

format: ## format the Swift of this repository in place
	@$(SWIFT) format --in-place --recursive Package.swift Sources Tests Examples

clean: ## remove what was built; what was fetched stays
	@rm -rf .build Sources/Runtime/.build Generated/upstream
