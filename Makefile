# `make run` and `make test` are all that is needed; the rest are their parts.
.POSIX:
.PHONY: run test bench soak setup setup-test lint format check package clean
.NOTPARALLEL:

run:
	@build_spec/setup.sh run
	@build_spec/run.sh $(ARGS)

test: lint check
	@echo '== tests'
	@build_spec/offscreen.sh pytest

# A monkey at the terminal, for ten minutes or more (docs/soak.md): make soak MINUTES=60 SEED=7
SEED = 1
soak: setup-test
	@build_spec/offscreen.sh python -m tests.soak.monkey $(if $(MINUTES),--minutes $(MINUTES)) --seed $(SEED)

# The kiosk beside two browsers (docs/bench.md): make bench BENCH='--rounds 30'
bench: package
	@build_spec/setup.sh bench
	@.venv/bin/python -m bench $(BENCH)

setup:
	@build_spec/setup.sh run

setup-test:
	@build_spec/setup.sh test

lint: setup-test
	@echo '== lint'
	@.venv/bin/ruff check
	@echo '== format'
	@.venv/bin/ruff format --check
	@echo '== types'
	@.venv/bin/mypy
	@echo '== QML'
	@build_spec/offscreen.sh python build_spec/qml_checks.py

format: setup-test
	@.venv/bin/ruff check --fix
	@.venv/bin/ruff format
	@build_spec/offscreen.sh python build_spec/qml_checks.py --format

check: setup
	@echo '== content'
	@.venv/bin/python main.py check

package: setup-test
	@echo '== package'
	@.venv/bin/python -m build_spec.freezing.make

clean:
	rm -rf build dist .venv
