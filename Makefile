# Kiln: make            every command and both libraries, into build/
#       make demo       the main job on generated records (DATA=path for your own, PATIENTS=n)
#       make test       every test; make test SANITIZE=1 with address and undefined behaviour sanitizers
#       make soak       long runs
#       make bench      Kiln beside SQLite, PostgreSQL and bare LMDB, ten minutes (BENCH=rows, SIZE=patients, DATA=path, RUNS=n: see bench/README.md)
#       make bench-growth  the same against the number of records, up to nine million: hours
#       make install    DESTDIR and PREFIX are honoured
#       make docs       docs/FHIR-parameters.md, from the definitions
#       make deps       what is missing, by apt-get

PREFIX ?= /usr/local
BUILD := build$(if $(SANITIZE),/sanitize)
STEPS := base store index fhir
PACKAGES := lmdb libzstd libcrypto libutf8proc libcjson
VERSION := 0.1.0
PATIENTS ?= 120
DATA ?=

CC ?= cc
# Asked once, at first need: the libraries may not be there before `make deps`.
PKG_CFLAGS = $(eval PKG_CFLAGS := $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null))$(PKG_CFLAGS)
PKG_LIBS = $(eval PKG_LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null))$(PKG_LIBS)
WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wwrite-strings
HARDEN := $(if $(SANITIZE),,-D_FORTIFY_SOURCE=2 -fstack-protector-strong)
SAN := $(if $(SANITIZE),-fsanitize=address -fsanitize=undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
CFLAGS ?= -O2 -g
ALL_CFLAGS = -std=c11 -D_GNU_SOURCE -I. -Iinclude $(WARN) $(if $(CI),-Werror) $(HARDEN) $(SAN) -fvisibility=hidden -fPIC -pthread $(PKG_CFLAGS) $(PEER_CFLAGS) $(CFLAGS)
LIBS = $(PKG_LIBS) -lm -pthread
ALL_LDFLAGS = $(SAN) -Wl,-z,relro,-z,now -Wl,--as-needed $(LDFLAGS)

comma := ,
src = $(sort $(wildcard $(1)/*.c))
obj = $(patsubst %.c,$(BUILD)/%.o,$(call src,$(1)))
# The archives a step may link: its own and the lower ones, highest first.
archives_base := $(BUILD)/libkl-base.a
archives_store := $(BUILD)/libkl-store.a $(archives_base)
archives_index := $(BUILD)/libkl-index.a $(archives_store)
archives_fhir := $(BUILD)/libkl-fhir.a $(archives_index)

.PHONY: all bench bench-built bench-growth docs deps tidy demo soak test test-built unit install clean check-deps
all: check-deps $(BUILD)/libkiln.a $(BUILD)/libkiln.so $(if $(call src,cli),$(BUILD)/kiln) $(if $(wildcard bench/clinic.c),$(BUILD)/clinic)

check-deps:
	@pkg-config --exists $(PACKAGES) 2>/dev/null || { echo "Libraries are missing: run 'make deps' first ('make demo' and 'make test' do it by themselves)." >&2; exit 1; }

# V=1 shows the commands.
Q := $(if $(V),,@)
$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(if $(V),,@echo "  CC $<")
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

define step_archive
$(BUILD)/libkl-$(1).a: $(call obj,$(1))
	@mkdir -p $$(@D)
	$(Q)rm -f $$@ && ar rcs $$@ $$^
endef
$(foreach s,$(STEPS),$(eval $(call step_archive,$(s))))

# One object, so that what is hidden in the shared library is hidden here too.
$(BUILD)/libkiln.a: $(foreach s,$(STEPS),$(call obj,$(s)))
	$(Q)$(LD) -r -o $(BUILD)/libkiln.o $^ && objcopy --localize-hidden $(BUILD)/libkiln.o
	$(Q)rm -f $@ && ar rcs $@ $(BUILD)/libkiln.o && rm -f $(BUILD)/libkiln.o
$(BUILD)/libkiln.so: $(foreach s,$(STEPS),$(call obj,$(s))) include/kiln.map
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) -shared -Wl,-soname,libkiln.so.0 -Wl,--version-script=include/kiln.map $(ALL_LDFLAGS) -o $@ $(filter %.o,$^) $(LIBS)
$(BUILD)/kiln: $(call obj,cli) $(BUILD)/libkiln.a
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) -lz
# Where the time of a load goes, and LMDB's floor: calls are timed and recorded from outside, by the linker.
STAGES_WRAP := kl_identity_assign kl_changes_append kl_current_put kl_postings_load kl_event_hash kl_write_apply mdb_put mdb_cursor_put mdb_del mdb_cursor_del mdb_drop mdb_txn_commit
$(BUILD)/stages: $(BUILD)/bench/stages.o $(BUILD)/bench/trace.o $(archives_fhir)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) $(patsubst %,-Wl$(comma)--wrap=%,$(STAGES_WRAP)) -o $@ $^ $(LIBS)

# Kiln beside bare LMDB: the floor of a load and of a commit.
FLOOR_WRAP := kl_postings_apply kl_postings_load mdb_put mdb_cursor_put mdb_del mdb_cursor_del mdb_drop mdb_txn_commit
$(BUILD)/floor: $(patsubst %,$(BUILD)/%.o,bench/floor bench/floor_load bench/floor_commit bench/disk bench/trace cli/pipeline cli/interrupt) $(archives_fhir)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) $(patsubst %,-Wl$(comma)--wrap=%,$(FLOOR_WRAP)) -o $@ $^ $(LIBS)

# Times of compiled searches, and of their pages, in one process.
$(BUILD)/search_bench $(BUILD)/page_bench: $(BUILD)/%: $(BUILD)/bench/%.o $(BUILD)/libkiln.a
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# Kiln beside its peers. A system whose library is missing is left out; `make bench` installs what they need.
PEER_sqlite := $(if $(wildcard bench/peers/sqlite*.c),$(shell pkg-config --exists sqlite3 2>/dev/null && ls bench/peers/sqlite*.c bench/peers/sdk*.c 2>/dev/null))
PEER_postgres := $(if $(wildcard bench/peers/postgres*.c),$(shell pkg-config --exists libpq 2>/dev/null && ls bench/peers/postgres*.c))
PEERS := bench/peers/kiln.c $(PEER_sqlite) $(PEER_postgres)
PEER_PACKAGES := $(if $(PEER_sqlite),sqlite3) $(if $(PEER_postgres),libpq)
$(BUILD)/bench/peers/post%.o: PEER_CFLAGS = $(shell pkg-config --cflags libpq 2>/dev/null)
$(BUILD)/kiln-bench: $(patsubst %.c,$(BUILD)/%.o,$(PEERS) $(addprefix bench/,main.c stage.c measure.c machine.c question.c data.c sample.c) $(sort $(wildcard bench/report*.c))) \
	$(BUILD)/cli/pipeline.o $(BUILD)/cli/interrupt.o $(archives_fhir)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS) $(if $(PEER_PACKAGES),$(shell pkg-config --libs $(PEER_PACKAGES)))

$(BUILD)/clinic: $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard bench/clinic*.c)))
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^

# One test binary a step, linking only its own archive and the lower ones: an upward call does not link.
# build/tests/<step> is the binary, so the objects of tests/<step>/ stand in build/objects/.
$(BUILD)/objects/%.o: %.c
	@mkdir -p $(@D)
	$(if $(V),,@echo "  CC $<")
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

define step_test
$(BUILD)/tests/$(1): $(patsubst %.c,$(BUILD)/objects/%.o,$(call src,tests/$(1))) $(archives_$(1))
	@mkdir -p $$(@D)
	$$(if $$(V),,@echo "  LD $$@")
	$$(Q)$(CC) $(ALL_LDFLAGS) -o $$@ $$^ -lcriterion $(LIBS)
endef
$(foreach s,$(STEPS),$(if $(call src,tests/$(s)),$(eval $(call step_test,$(s)))))
TESTS := $(foreach s,$(STEPS),$(if $(call src,tests/$(s)),$(BUILD)/tests/$(s))) $(BUILD)/tests/bench

# How the benchmark tells its results.
REPORT := $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard bench/report*.c)))
$(BUILD)/tests/bench: $(BUILD)/objects/tests/bench/report_test.o $(REPORT)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ -lcriterion $(LIBS)

# Programs of the command's tests that call the library.
CLI_TESTS := $(patsubst tests/cli/%.c,$(BUILD)/tests/cli-%,$(call src,tests/cli))
$(CLI_TESTS): $(BUILD)/tests/cli-%: $(BUILD)/objects/tests/cli/%.o $(BUILD)/libkiln.a
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# Random search URLs, made with the model's records and questions.
FUZZ := $(BUILD)/tests/fuzz-search
$(FUZZ): $(BUILD)/objects/tests/fhir/fuzz/main.o $(patsubst %,$(BUILD)/objects/tests/fhir/model%.o,_bench _resource _pool _question _ask _value _text _terminology) $(BUILD)/objects/tests/fhir/model.o $(archives_fhir)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

# Plain programs, without the test framework: one takes malloc and write over, the other runs under ThreadSanitizer. Each is built by itself,
# with the sanitizer that it needs or none.
PLAIN_TESTS := $(if $(SANITIZE),,$(BUILD)/tests/store-faults $(BUILD)/tests/store-race $(BUILD)/tests/index-faults $(BUILD)/tests/fhir-faults $(BUILD)/tests/fhir-race)
PLAIN = $(CC) -std=c11 -D_GNU_SOURCE -I. -Iinclude -g -O1 -pthread $(PKG_CFLAGS) -o $@ $< $(call src,store) $(call src,base) $(LIBS) -ldl
$(BUILD)/tests/index-faults: tests/index/faults/main.c $(archives_index)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(PLAIN) $(call src,index)
$(BUILD)/tests/store-faults: tests/store/faults/main.c $(archives_store)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(PLAIN)
$(BUILD)/objects/tests/fhir/faults/main.o: CFLAGS += -fvisibility=default   # its malloc is everybody's
$(BUILD)/tests/fhir-faults: $(patsubst %.c,$(BUILD)/objects/%.o,$(call src,tests/fhir/faults)) $(archives_fhir)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)
$(BUILD)/tests/store-race: tests/store/race/main.c $(archives_store)
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(PLAIN) -fsanitize=thread

# All of the library under ThreadSanitizer.
$(BUILD)/thread/%.o: %.c
	@mkdir -p $(@D)
	$(if $(V),,@echo "  CC $< (threads)")
	$(Q)$(CC) -std=c11 -D_GNU_SOURCE -I. -Iinclude -g -O1 -fsanitize=thread -pthread $(PKG_CFLAGS) -MMD -MP -c -o $@ $<
$(BUILD)/tests/fhir-race: $(patsubst %.c,$(BUILD)/thread/%.o,tests/fhir/race/main.c $(foreach s,$(STEPS),$(call src,$(s))))
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) -fsanitize=thread -o $@ $^ $(LIBS)

$(BUILD)/parameters: $(BUILD)/tools/parameters.o $(archives_fhir)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)
docs: check-deps $(BUILD)/parameters
	$(BUILD)/parameters > docs/FHIR-parameters.md

# Search cases from a JSON file, asked of the library: its own by default, or any FILE that is named.
CASES := $(BUILD)/tests/search-cases
$(CASES): $(BUILD)/objects/tests/fhir/cases/main.o $(BUILD)/libkiln.a $(BUILD)/libkl-base.a
	@mkdir -p $(@D)
	$(if $(V),,@echo "  LD $@")
	$(Q)$(CC) $(ALL_LDFLAGS) -o $@ $^ $(LIBS)

unit: check-deps $(TESTS)
	@BUILD=$(BUILD) sh tests/run.sh $(TESTS)

# As many jobs as processors, unless make was told how many.
JOBS = $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc))

test: deps
	@$(MAKE) --no-print-directory $(JOBS) test-built

test-built: all $(TESTS) $(PLAIN_TESTS) $(CLI_TESTS) $(CASES) $(FUZZ) $(BUILD)/parameters
	@BUILD=$(BUILD) SANITIZE=$(SANITIZE) CC='$(CC)' sh tests/run.sh $(TESTS) $(PLAIN_TESTS) $(CLI_TESTS) $(CASES) $(FUZZ) $(sort $(wildcard tests/cli/*.sh)) $(wildcard tests/fhir/fresh.sh) tools/tidy.py

# Long runs: a load killed 200 times, 100,000 mutated resources, random searches under 200 seeds, 100,000 more over all types against
# the model, 1,000,000 mutated search URLs, every allocation failing in its turn.
soak: deps
	@$(MAKE) --no-print-directory $(JOBS) all $(TESTS) $(CLI_TESTS) $(FUZZ) $(BUILD)/tests/fhir-faults $(BUILD)/tests/fhir-race
	BUILD=$(BUILD) sh tests/cli/kill.sh 200
	$(BUILD)/tests/cli-mutate 100000
	BUILD=$(BUILD) sh tests/cli/rebuild.sh 100
	for seed in $$(seq 1 100); do KILN_SEED=$$seed $(BUILD)/tests/fhir --filter 'custom_model/*' --quiet || { echo "seed $$seed"; exit 1; }; done
	for seed in $$(seq 1 200); do KILN_SEED=$$seed $(BUILD)/tests/fhir --filter 'search_model/*' --quiet || { echo "seed $$seed"; exit 1; }; done
	for seed in $$(seq $$(date +%s) $$(($$(date +%s) + 9))); do KILN_SEED=$$seed KILN_SEARCHES=10000 $(BUILD)/tests/fhir --filter 'model/*' || exit 1; done
	$(BUILD)/tests/fuzz-search 1000000 $$(date +%s)
	$(BUILD)/tests/fhir-faults 1
	$(BUILD)/tests/fhir-race 1000

# Kiln beside its peers: what they need is installed first, so the programs are built by a make that sees it. Options are in the environment.
bench bench-growth: bench-built
	@BUILD=$(BUILD) sh bench/$(patsubst bench-%,%,$@).sh
bench-built: deps
	@CC='$(CC)' sh tools/deps.sh --bench $(PACKAGES)
	@$(MAKE) --no-print-directory -s $(JOBS) all $(BUILD)/kiln-bench

# The staircase of includes, lengths of functions and files.
tidy:
	@python3 tools/tidy.py

deps:
	@CC='$(CC)' sh tools/deps.sh $(PACKAGES)

demo: deps
	@[ -x $(BUILD)/kiln ] || echo 'Building Kiln: a minute, the first time.'
	@$(MAKE) --no-print-directory -s $(JOBS) all
	@BUILD=$(BUILD) PATIENTS='$(PATIENTS)' DATA='$(DATA)' sh examples/demo.sh

define PKGCONFIG
prefix=$(PREFIX)
includedir=$${prefix}/include
libdir=$${prefix}/lib

Name: kiln
Description: Embedded FHIR R4 record store
Version: $(VERSION)
Requires.private: $(PACKAGES)
Cflags: -I$${includedir}
Libs: -L$${libdir} -lkiln
Libs.private: -lm -pthread
endef
export PKGCONFIG

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/lib/pkgconfig
	install -m 755 $(BUILD)/kiln $(DESTDIR)$(PREFIX)/bin/kiln
	install -m 644 include/kiln.h $(DESTDIR)$(PREFIX)/include/kiln.h
	install -m 644 $(BUILD)/libkiln.a $(DESTDIR)$(PREFIX)/lib/libkiln.a
	install -m 755 $(BUILD)/libkiln.so $(DESTDIR)$(PREFIX)/lib/libkiln.so.$(VERSION)
	ln -sf libkiln.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libkiln.so.0
	ln -sf libkiln.so.0 $(DESTDIR)$(PREFIX)/lib/libkiln.so
	@printf '%s\n' "$$PKGCONFIG" > $(DESTDIR)$(PREFIX)/lib/pkgconfig/kiln.pc

clean:
	rm -rf build

-include $(wildcard $(BUILD)/*/*.d $(BUILD)/bench/peers/*.d $(BUILD)/thread/*/*.d $(BUILD)/thread/*/*/*/*.d $(BUILD)/objects/tests/*/*.d $(BUILD)/objects/tests/*/*/*.d)
