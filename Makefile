# The same words as the commands of clientwright where there is one.
# `make help` lists the targets from the comments behind them.

.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check
CLIENTWRIGHT := $(BIN)/clientwright

# The first Python that is new enough and runs: a shim of a version manager may be
# there and fail. `make PYTHON=/path/to/python …` decides otherwise.
PYTHON ?= $(eval PYTHON := $(shell $(FIND_PYTHON)))$(PYTHON)
FIND_PYTHON = for python in python3.13 python3.12 python3.11 python3; do \
	if $$python -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' \
		>/dev/null 2>&1; then echo $$python; break; fi; done

# What was installed, and when: pip runs again only after a change of pyproject.toml.
TOOL := $(VENV)/.installed-tool
DEV := $(VENV)/.installed-dev

TOOL_CODE := generator
CLIENT_CODE := templates/runtime generated/openai_client
BLACK_CODE := generator templates/runtime tests generated benchmarks
RUFF_CODE := generator templates/runtime tests benchmarks

.PHONY: help
help: ## List the targets.
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' \
		$(firstword $(MAKEFILE_LIST))

# ---- using it

.PHONY: generate
generate: $(TOOL) ## Write the client from spec/ (sets up .venv on the first run).
	@$(CLIENTWRIGHT) generate $(ARGS)

.PHONY: update
update: $(TOOL) ## Fetch a newer document, and write the client. [UPSTREAM=path or URL]
	@$(CLIENTWRIGHT) update $(if $(UPSTREAM),--upstream "$(UPSTREAM)") $(ARGS)

.PHONY: inspect
inspect: $(TOOL) ## Print what would be generated. ARGS="--format json" for programs.
	@$(CLIENTWRIGHT) inspect $(ARGS)

.PHONY: drift
drift: $(TOOL) ## Say what a newer document breaks. [UPSTREAM=path or URL]
	@$(CLIENTWRIGHT) drift $(if $(UPSTREAM),--upstream "$(UPSTREAM)") $(ARGS)

.PHONY: vendor
vendor: $(TOOL) ## Copy the client: make vendor DEST=../other/_vendor/llm [PACKAGE=name]
	@test -n "$(DEST)" || { \
		echo "say where: make vendor DEST=../other/_vendor/llm [PACKAGE=name]" >&2; exit 2; }
	@$(CLIENTWRIGHT) vendor "$(DEST)" $(if $(PACKAGE),--package "$(PACKAGE)") $(ARGS)

# ---- working on it

# What tests draw from schemas follows the order of sets.
SAME_EACH_TIME := PYTHONHASHSEED=0

.PHONY: test
test: $(DEV) ## Run the tests. ARGS="-k name" for some of them.
	@$(SAME_EACH_TIME) $(BIN)/python -m pytest -n auto --dist loadscope $(ARGS)

.PHONY: corpus
corpus: $(DEV) ## Generate clients of all documents there are, the slow tests too.
	@$(SAME_EACH_TIME) $(BIN)/python -m pytest -n auto -m "slow or not slow" tests/corpus $(ARGS)

CHECKS := black ruff mypy pyright imports golden generated
.PHONY: check
check: $(CHECKS:%=check-%) ## Check formatting, lint, types, imports, goldens and generated/.

.PHONY: $(CHECKS:%=check-%)
check-black: $(DEV)
	@echo "black: formatting"
	@$(BIN)/black --quiet --check $(wildcard $(BLACK_CODE)) || { \
		$(BIN)/black --check $(wildcard $(BLACK_CODE)) 2>&1 | grep '^would'; exit 1; }

check-ruff: $(DEV)
	@echo "ruff: lint"
	@$(BIN)/ruff check --quiet --output-format concise $(wildcard $(RUFF_CODE))

# Clients run on Python 3.10; the tool needs 3.11.
check-mypy: $(DEV)
	@echo "mypy: types"
	@$(BIN)/mypy --no-error-summary $(TOOL_CODE)
	@$(BIN)/mypy --no-error-summary --python-version 3.10 templates/runtime
	@$(BIN)/mypy --no-error-summary --python-version 3.10 generated/openai_client

# With -p: a pyrightconfig.json in a folder above would count for more than ours.
check-pyright: $(DEV)
	@echo "pyright: types"
	@$(BIN)/basedpyright -p pyproject.toml --pythonpath $(BIN)/python --pythonversion 3.11 $(TOOL_CODE)
	@$(BIN)/basedpyright -p pyproject.toml --pythonpath $(BIN)/python --pythonversion 3.10 $(CLIENT_CODE)

check-imports: $(DEV)
	@echo "import-linter: imports go one way"
	@$(BIN)/lint-imports > $(VENV)/imports.log || { \
		cat $(VENV)/imports.log; exit 1; }

check-golden: $(DEV)
	@echo "golden: the cases give what is expected"
	@$(BIN)/python -m pytest --no-header --tb=short tests/golden -k test_case \
		> $(VENV)/golden.log || { cat $(VENV)/golden.log; exit 1; }

check-generated: $(TOOL)
	@echo "clientwright: generated/ is what spec/ gives"
	@$(CLIENTWRIGHT) check --quiet

.PHONY: golden
golden: $(DEV) ## Take what comes out as what is expected; then read the diff.
	@$(BIN)/python -m pytest --quiet --no-header tests/golden -k test_case --rewrite-golden
	@$(CLIENTWRIGHT) generate --quiet
	@git --no-pager diff --stat -- tests/golden generated clientwright.lock

.PHONY: bench
bench: $(DEV) ## Measure speed beside its peers (makes .bench-venv on the first run).
	@status=0; for file in $$(grep -l __main__ benchmarks/*.py); do \
		echo "== $$file"; $(BIN)/python $$file || status=1; done; exit $$status

.PHONY: format
format: $(DEV) ## Format the code, and repair what the linter can.
	@$(BIN)/ruff check --quiet --fix $(wildcard $(RUFF_CODE)) || true
	@$(BIN)/black --quiet $(wildcard $(filter-out generated,$(BLACK_CODE)))

.PHONY: clean
clean: ## Remove .venv, caches and what was built.
	@rm -rf $(VENV) .bench-venv build dist .mypy_cache .ruff_cache .pytest_cache \
		.hypothesis .import_linter_cache .clientwright_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- what the targets need

# One that is already there and works is used; one whose making was interrupted, not.
$(VENV)/.made:
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || { \
		test -n "$(PYTHON)" || { \
			echo "no Python 3.11 or newer was found that runs and has venv;" \
				"name one: make PYTHON=/path/to/python" >&2; exit 2; }; \
		echo "making $(VENV) with $$($(PYTHON) --version)"; \
		rm -rf $(VENV) && $(PYTHON) -m venv $(VENV); }
	@touch $@

$(TOOL): pyproject.toml | $(VENV)/.made
	@echo "installing clientwright into $(VENV)"
	@$(PIP) install --editable .
	@touch $@

$(DEV): pyproject.toml $(TOOL)
	@echo "installing what the tests need into $(VENV)"
	@$(PIP) install --editable '.[dev]'
	@touch $@
