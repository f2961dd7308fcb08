# `make site` and `make test` are all that a newcomer needs; each does its own set-up.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

help: ## list these commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-8s %s\n", $$1, $$2}'

site: $(VENV)/site-ready ## set up what is missing and build the demonstration site into build/
	@$(BIN)/isnad build

test: $(VENV)/tests-ready ## set up what is missing and run every test
	@$(BIN)/python -m pytest -n auto --dist worksteal

serve: $(VENV)/site-ready ## preview the demonstration site: each save is seen at once
	@$(BIN)/isnad serve

check: $(VENV)/site-ready ## verify every fact without building
	@$(BIN)/isnad check

sources: $(VENV)/site-ready ## list what was cut from each source article
	@$(BIN)/isnad sources

docs: $(VENV)/tests-ready ## write the generated pages of docs/ and the schemas again
	@$(BIN)/python -m docs.generate

bench: $(VENV)/tests-ready ## run every benchmark and write its page (most of an hour; needs Linux and npm)
	@$(BIN)/python benchmarks/archive.py
	@$(BIN)/python benchmarks/preview.py
	@$(BIN)/python benchmarks/reader.py
	@$(BIN)/python benchmarks/publish.py
	@$(BIN)/python benchmarks/scale.py
	@$(BIN)/python benchmarks/summary.py

accept: $(VENV)/tests-ready ## accept today's pages and messages as those that the cases expect
	@$(BIN)/python -m tests.accept

clean: ## remove what was built and installed
	rm -rf build $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@sh requirements/venv.sh "$(PYTHON)" "$(VENV)"

$(VENV)/site-ready: requirements/site.txt pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --requirement requirements/site.txt
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/tests-ready: requirements/tests.txt requirements/swift.txt requirements/system.sh $(VENV)/site-ready
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --requirement requirements/tests.txt
	@sh requirements/system.sh $(VENV)
	@touch $@

.PHONY: help site test serve check sources docs accept bench clean
