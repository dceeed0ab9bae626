# make          set up, build, check the notes in Vault, write verified-report.md
# make test     set up, run every test
# make oracle   ask real CPython, NumPy, SciPy and torch again, and record their answers in Tests
# make fuzz     ten minutes of libFuzzer over the interpreter (FUZZ_SECONDS=60: one minute)
# make bench    set up, measure the numeric kernels and the interpreter beside numpy, scipy, torch and CPython

.DEFAULT_GOAL := all
.PHONY: all setup build test layering format lint-format golden check-vectors oracle fuzz bench bench-core bench-python clean

SOURCES := Package.swift Sources Tests templates

all: build
	.build/release/assay check Vault
	.build/release/assay report Vault --output verified-report.md
	@echo "The verified report is in verified-report.md"

# The two C libraries are installed only if they are not found: by pkg-config, or without it by their headers.
setup:
	@command -v swift >/dev/null 2>&1 || { \
	  echo "Swift 6.3 is needed and was not found: https://www.swift.org/install/" >&2; exit 1; }
	@if pkg-config --exists libcmark yaml-0.1 2>/dev/null; then exit 0; fi; \
	if [ -z "$$(command -v pkg-config)" ] && [ -f /usr/include/cmark.h ] && [ -f /usr/include/yaml.h ]; then exit 0; fi; \
	if command -v apt-get >/dev/null 2>&1; then \
	  root=""; \
	  if [ "$$(id -u)" != 0 ]; then \
	    command -v sudo >/dev/null 2>&1 || { \
	      echo "Run as root: apt-get install libcmark-dev libyaml-dev pkg-config" >&2; exit 1; }; \
	    root=sudo; \
	  fi; \
	  packages="libcmark-dev libyaml-dev pkg-config"; \
	  $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$packages </dev/null || { \
	    $$root apt-get update </dev/null && \
	    $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$packages </dev/null; }; \
	elif command -v brew >/dev/null 2>&1; then \
	  brew install cmark libyaml pkg-config; \
	else \
	  echo "libcmark and libyaml are needed, with their headers and pkg-config; install them and try again" >&2; \
	  exit 1; \
	fi

build: setup
	swift build -c release --product assay

test: setup
	swift test

layering: setup
	swift test --filter ArchitectureTests

format:
	swift format -i -r -p $(SOURCES)

lint-format:
	swift format lint --strict -r -p $(SOURCES)

golden: setup
	swift run assay-dev golden

# That the bulk loops are vectorised, by disassembly: about 15 seconds of compiling for the four targets they need.
check-vectors:
	Tests/check-vectors

# The recorded answers of the Python tests, from a virtual environment of Python 3 with packages from PyPI. What differs
# from what is recorded shows as a change of the files.
oracle:
	@Tests/install-bench-peers .build/bench-core-python
	Tests/record-answers .build/bench-core-python/bin/python

# libFuzzer and the address sanitizer over the interpreter, from the programs of the tests and what was found before.
FUZZ_SECONDS ?= 600
fuzz:
	mkdir -p .build/fuzz
	swift build -c release --package-path Tests/Fuzz
	ASAN_OPTIONS=detect_leaks=0 Tests/Fuzz/.build/release/FuzzPython .build/fuzz Tests/Fuzz/Corpus $(wildcard Tests/PythonTests/Programs/*) \
	  -dict=Tests/Fuzz/python.dict -max_len=4096 -max_total_time=$(FUZZ_SECONDS) -timeout=20 -rss_limit_mb=2048 -detect_leaks=0 -artifact_prefix=.build/fuzz-

# Every benchmark.
bench: bench-core bench-python

# The bulk functions beside numpy, scipy and torch, which go to a virtual environment of Python if there is one.
bench-core: setup
	swift build -c release --product bench-core
	-@Tests/install-bench-peers .build/bench-core-python
	.build/release/bench-core --python .build/bench-core-python/bin/python $(ARGUMENTS)

# The interpreter beside CPython and NumPy: `make bench-python PEER=/path/to/python` for a Python that has NumPy.
PEER ?= .build/bench-python-peer/bin/python
bench-python: setup
	swift build -c release --product bench-python
	-@[ -x $(PEER) ] || { python3 -m venv .build/bench-python-peer && $(PEER) -m pip install --quiet numpy; }
	.build/release/bench-python --python $(PEER) $(ARGUMENTS)

clean:
	rm -rf .build verified-report.md site
