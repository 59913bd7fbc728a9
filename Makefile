# Each target that runs or checks the program first makes the folder ready (packaging/set-up.sh). The second time that is immediate.
.DEFAULT_GOAL := help
.PHONY: help run test whole shots bench torture types translations lint lock clean

PYTHON := .venv/bin/python
READY_TO_RUN := @packaging/set-up.sh runtime
READY_TO_TEST := @packaging/set-up.sh develop
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
ON_EVERY_CORE := --numprocesses logical

ifeq ($(shell uname -s)$(DISPLAY)$(WAYLAND_DISPLAY)$(QT_QPA_PLATFORM),Linux)
no_screen = $(error There is no screen to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set)
endif

help: ## say what make can do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open the program; ARGS="--diary FILE" and others are passed on
	$(no_screen)$(READY_TO_RUN)
	@.venv/bin/kineret-gui $(ARGS)

test: ## run the tests of every day on every core; the domain's own tests must reach every branch of it
	$(READY_TO_TEST)
	$(OFFSCREEN) $(PYTHON) -m pytest $(ON_EVERY_CORE) tests/diary --cov --cov-report=
	$(PYTHON) -m coverage report --fail-under=100
	$(OFFSCREEN) $(PYTHON) -m pytest $(ON_EVERY_CORE) --ignore tests/diary -m "not torture and not window and not long"

whole: ## run the long tests and those of a real window, which make test leaves out, and some of the torture
	$(READY_TO_TEST)
	$(OFFSCREEN) $(PYTHON) -m pytest $(ON_EVERY_CORE) --ignore tests/diary -m "(window or long) and (gate or not torture)"

shots: ## draw every screen into build/shots
	$(READY_TO_TEST)
	$(PYTHON) -m tests.shots $(ARGS)

bench: ## measure start, saving, memory and idling into build/bench.json
	$(READY_TO_TEST)
	$(PYTHON) -m tests.bench $(ARGS)

torture: ## kill, starve and damage the program for minutes
	$(READY_TO_TEST)
	$(OFFSCREEN) $(PYTHON) -m pytest tests -m torture $(ARGS)

types: ## write what QML has to know of our Python types into build/qml
	$(READY_TO_TEST)
	$(PYTHON) packaging/qml_types.py

translations: ## bring resources/i18n up to date with all sentences; ARGS=de begins German
	$(READY_TO_TEST)
	$(PYTHON) packaging/translations.py $(ARGS)

lint: types ## check style, types, floors and QML
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	.venv/bin/pyside6-qmllint -W 0 -I build/qml $$(find kineret_gui -name '*.qml' | sort)

lock: ## write the exact versions and hashes anew; ARGS=--upgrade takes newer ones
	@python3 -m venv build/lock && build/lock/bin/pip install --quiet --disable-pip-version-check uv==0.13.9
	$(call lock_file,runtime,--group build)
	$(call lock_file,develop,--group dev --constraint packaging/lock/runtime.txt)

define lock_file
build/lock/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --no-strip-extras --generate-hashes \
	  --custom-compile-command 'make lock' $(2) $(ARGS) --output-file packaging/lock/$(1).txt pyproject.toml
endef

clean: ## remove what was built and measured, but not .venv
	rm -rf build dist *.egg-info .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find kineret_gui tests packaging -name __pycache__ -prune -exec rm -rf {} +
