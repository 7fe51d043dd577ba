# Jindo: make, make run FILE=x.java ARGS='a b', make test, make bench, make install PREFIX=/usr/local.
# Options: SAN=address,undefined (sanitizers), JIT=0 (no JIT), CC=clang, O=-O0.

PREFIX ?= /usr/local
SAN ?=
JIT ?= 1
O ?= -O2
comma := ,
B ?= build$(if $(SAN),/san-$(subst $(comma),-,$(SAN)))$(if $(filter 0,$(JIT)),/nojit)

CFLAGS ?= -g $(O)
WARN := -Wall -Wextra -Wno-unused-parameter -Wno-format-truncation $(if $(CI),-Werror)
ALL_CFLAGS := -std=c11 -D_GNU_SOURCE $(WARN) -fPIC -fno-strict-aliasing -ffp-contract=off -fvisibility=hidden -Ivm -Icompiler -Ijit \
              -DJINDO_JIT=$(JIT) $(if $(SAN),-fsanitize=$(SAN) -fno-omit-frame-pointer) $(CFLAGS)
LDFLAGS += $(if $(SAN),-fsanitize=$(SAN)) -rdynamic
LIBS := -lgc -lffi -lz -lm -lpthread -ldl

# The collector's heap looks like leaks, and the tools end without tidying up.
export ASAN_OPTIONS ?= detect_leaks=0

TOOLS := vm/main/pack.c vm/main/opcodes_doc.c
CLASSFILE_SRC := $(wildcard vm/classfile/*.c)
COMPILER_SRC := $(filter-out compiler/main/%,$(wildcard compiler/*.c compiler/*/*.c))
VM_SRC := $(filter-out vm/main/% vm/classfile/% vm/os/win32.c,$(wildcard vm/*/*.c))
JIT_SRC := $(if $(filter-out 0,$(JIT)),$(wildcard jit/*.c jit/*/*.c))
MAIN_SRC := $(filter-out $(TOOLS),$(wildcard vm/main/*.c))
JINDOC_SRC := $(wildcard compiler/main/*.c)
objects = $(patsubst %.c,$(B)/obj/%.o,$(1))
ALL_SRC := $(CLASSFILE_SRC) $(COMPILER_SRC) $(VM_SRC) $(JIT_SRC) $(MAIN_SRC) $(JINDOC_SRC) $(TOOLS)

# AArch64 by cross compiler: its binary carries the library that the host's build made.
A64 := build/aarch64
ifeq ($(B),$(A64))
override CC := aarch64-linux-gnu-gcc
ALL_CFLAGS += -isystem $(A64)/sysroot/usr/include -isystem $(A64)/sysroot/usr/include/aarch64-linux-gnu
LDFLAGS += -L$(A64)/sysroot/usr/lib/aarch64-linux-gnu
endif

GENERATED := $(B)/gen/natives.o $(B)/gen/image.o
LIB_OBJ := $(call objects,$(CLASSFILE_SRC) $(COMPILER_SRC) $(VM_SRC) $(JIT_SRC)) $(GENERATED)

all: $(B)/jindo $(B)/jindoc $(B)/libjindo.a $(B)/libjindo.so

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c $< -o $@

$(B)/obj/vm/interp/interp.o: ALL_CFLAGS += -fno-gcse -fno-crossjumping -fno-stack-protector

# The compiler alone, without a class library in it: what compiles the library.
$(B)/boot/jindoc: $(call objects,$(JINDOC_SRC) $(COMPILER_SRC) $(CLASSFILE_SRC))
	@mkdir -p $(@D)
	$(CC) $(LDFLAGS) $^ -lz -lm -o $@

# The class library: compiled once, packed into the image that the binary carries.
STDLIB_SRC := $(shell find stdlib -path stdlib/tools -prune -o -name '*.java' -print 2>/dev/null)
$(B)/stdlib.stamp: $(STDLIB_SRC) $(B)/boot/jindoc
	@rm -rf $(B)/stdlib && mkdir -p $(B)/stdlib
	$(B)/boot/jindoc --system none -nowarn -XDstringConcat=inline -d $(B)/stdlib $(STDLIB_SRC)
	@touch $@

stdlib: $(B)/stdlib.stamp

$(B)/pack: $(call objects,vm/main/pack.c $(CLASSFILE_SRC))
	$(CC) $(LDFLAGS) $^ -lz -o $@

ifneq ($(B),$(A64))
$(B)/gen/natives.c $(B)/gen/stdlib.image &: $(B)/pack $(B)/stdlib.stamp stdlib/start.classes
	@mkdir -p $(B)/gen
	$(B)/pack $(B)/stdlib $(B)/gen/stdlib.image $(B)/gen/natives.c stdlib/start.classes
else
$(B)/gen/%: build/gen/%
	@mkdir -p $(B)/gen && cp $< $@
endif
$(B)/gen/natives.o: $(B)/gen/natives.c
	$(CC) $(ALL_CFLAGS) -c $< -o $@
$(B)/gen/image.o: vm/runtime/image.S $(B)/gen/stdlib.image
	$(CC) -DIMAGE_FILE='"$(B)/gen/stdlib.image"' -c $< -o $@

# The page of the instruction table.
$(B)/opcodes_doc: $(call objects,vm/main/opcodes_doc.c vm/classfile/opcodes.c)
	$(CC) $(LDFLAGS) $^ -o $@
spec/instructions.md: vm/classfile/opcodes.def $(B)/opcodes_doc
	$(B)/opcodes_doc > $@

$(B)/libjindo.a: $(LIB_OBJ)
	@rm -f $@ && ar rcs $@ $^
$(B)/libjindo.so: $(LIB_OBJ)
	$(CC) -shared $(LDFLAGS) $^ $(LIBS) -o $@
$(B)/jindo: $(call objects,$(MAIN_SRC)) $(LIB_OBJ)
	$(CC) $(LDFLAGS) $^ $(LIBS) -o $@
$(B)/jindoc: $(B)/jindo # one program: its name tells what it is
	@ln -sf jindo $@

deps:
	@sh tests/deps.sh

FILE ?= examples/Hello.java
run: deps
	@$(MAKE) -s all && $(B)/jindo $(FILE) $(ARGS)

# Tests: C units (Criterion), then every program of tests/ in every mode.
UNIT_SRC := $(wildcard tests/unit/*.c)
UNIT_BIN := $(patsubst tests/unit/%.c,$(B)/unit/%,$(UNIT_SRC))
$(B)/unit/%: tests/unit/%.c $(B)/libjindo.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP $< $(B)/libjindo.a $(LDFLAGS) $(LIBS) -lcriterion -o $@

test: deps
	@$(MAKE) -s all unit-tests && sh tests/run.sh $(B)
unit-tests: $(UNIT_BIN)
test-san: deps
	@$(MAKE) -s SAN=address,undefined all unit-tests && sh tests/run.sh build/san-address-undefined
test-oracle: deps
	@$(MAKE) -s all && sh tests/oracle.sh $(B)
# A sample of tests/java under qemu-user, all of them with ALL=1.
aarch64: deps
	@sh tests/aarch64_deps.sh $(A64)/sysroot
	@$(MAKE) -s all && $(MAKE) -s B=$(A64) $(A64)/jindo
test-aarch64: aarch64
	@sh tests/aarch64.sh $(A64) $(B)
bench: deps
	@$(MAKE) -s all && sh tests/bench/run.sh $(B)
bench-report: bench
	@sh tests/bench/report.sh $(B)

# The class library against an installed JDK's, member by member; MISSING=missing lists what is not there.
api: all
	@sh tests/api/run.sh $(B) $(MISSING)
# Real libraries in jars, fetched from the distribution.
test-jars: all
	@sh tests/jars/run.sh $(B)

# Class files: 10,000 mutated ones through parser and verifier; the disassembler against an installed javap.
$(B)/mutate_class: tests/fuzz/mutate_class.c $(call objects,$(CLASSFILE_SRC))
	$(CC) $(ALL_CFLAGS) $^ $(LDFLAGS) -lz -lm -o $@
fuzz-classes: $(B)/stdlib.stamp
	@$(MAKE) -s SAN=address,undefined build/san-address-undefined/mutate_class
	ASAN_OPTIONS=detect_leaks=1 build/san-address-undefined/mutate_class -seed $(or $(SEED),1) -path $(B)/stdlib \
	    tests/embed/disasm/*.class $(B)/stdlib/java/lang/*.class $(B)/stdlib/java/util/*.class
# Java sources: mutated ones through the whole compiler.
$(B)/mutate_source: tests/fuzz/mutate_source.c $(call objects,$(COMPILER_SRC) $(CLASSFILE_SRC))
	$(CC) $(ALL_CFLAGS) $^ $(LDFLAGS) -lz -lm -lpthread -o $@
fuzz-sources: $(B)/stdlib.stamp
	@$(MAKE) -s SAN=address,undefined build/san-address-undefined/mutate_source
	SLOW=1 build/san-address-undefined/mutate_source $(B)/stdlib $(or $(COUNT),20000) $(or $(SEED),1) \
	    $$(find tests/java tests/reject tests/accept -name '*.java')
fuzz-run: $(B)/jindo $(B)/jindoc $(B)/mutate_class
	@sh tests/fuzz/run_classes.sh $(B) $(or $(COUNT),10000) $(or $(SEED),1)
# Eight threads in compiled code while classes load and undo it: MINUTES=10.
stress: all
	@sh tests/jit/stress.sh $(B) $(or $(MINUTES),10) $(or $(SEED),1)
# Random programs: interpreter, JIT and HotSpot agree. COUNT=, SEED=, MODES='int jit random default'.
$(B)/random_programs: tests/fuzz/random_programs.c tests/fuzz/random_programs.def
	@mkdir -p $(B) && $(CC) -O2 $< -o $@
fuzz-programs: all $(B)/random_programs
	@sh tests/fuzz/random_programs.sh $(B) $(or $(COUNT),10000) $(or $(SEED),1)
test-javap: $(B)/stdlib.stamp
	@sh tests/fuzz/disasm.sh $(B) $$(find $(B)/stdlib -name '*.class' | head -$(or $(CLASSES),50))

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib $(DESTDIR)$(PREFIX)/include
	install $(B)/jindo $(DESTDIR)$(PREFIX)/bin
	ln -sf jindo $(DESTDIR)$(PREFIX)/bin/jindoc
	install -m 644 $(B)/libjindo.a $(B)/libjindo.so $(DESTDIR)$(PREFIX)/lib
	install -m 644 vm/embed/jindo.h vm/embed/jni.h $(DESTDIR)$(PREFIX)/include
clean:
	rm -rf build
format:
	clang-format -i $$(git ls-files '*.c' '*.h')

-include $(patsubst %.c,$(B)/obj/%.d,$(ALL_SRC)) $(UNIT_BIN:=.d)
.PHONY: stress fuzz-programs test-jars api bench-report aarch64 test-aarch64 fuzz-classes fuzz-sources fuzz-run test-javap all stdlib deps run test unit-tests test-san test-oracle bench install clean format
.SECONDARY:
.DELETE_ON_ERROR:
