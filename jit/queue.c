/* What is compiled, and when; installing and retiring. */
#include "jit.h"

#include <stdio.h>
#include <stdlib.h>

#define MAX_GENERATIONS 20

/* ---- Profiles ---- */

MethodJit *jit_profile(Jit *jit, Method *m) {
    MethodJit *p = m->profile;
    if (p || !(p = calloc(1, sizeof *p)))
        return p;
    p->next = jit->profiles;
    jit->profiles = p;
    __atomic_store_n(&m->profile, p, __ATOMIC_RELEASE);
    return p;
}

static uint32_t failed_slot(const Insn *pc) {
    return (uint32_t)(((uintptr_t)pc >> 3) * 2654435761u) & (JIT_FAILED - 1);
}

bool jit_failed_before(const Jit *jit, const Insn *pc) {
    for (uint32_t i = failed_slot(pc), n = 0; n < 16; n++, i = (i + 1) & (JIT_FAILED - 1)) {
        const Insn *at = atomic_load_explicit(&jit->failed[i], memory_order_relaxed);
        if (at == pc)
            return true;
        if (!at)
            return false;
    }
    return true; /* the table is crowded: no guesses any more */
}

void jit_note_failed(Jit *jit, const Insn *pc) {
    for (uint32_t i = failed_slot(pc), n = 0; n < 16; n++, i = (i + 1) & (JIT_FAILED - 1)) {
        const Insn *empty = NULL;
        if (atomic_compare_exchange_strong(&jit->failed[i], &empty, pc) || empty == pc)
            return;
    }
}

/* ---- Installing ---- */

static void prepare_sites(Blob *b) {
    for (uint32_t i = 0; i < b->site_count; i++) {
        Site *s = &b->sites[i];
        s->blob = b;
        s->result[0] =
            (Insn){.op = I_(RESULT), .a = (uint16_t)(b->method->local_count + FRAME_SLOTS + b->spills)};
        s->resume = (Insn){.op = I_(RESUME_CODE)};
    }
}

void jit_install(Jit *jit, Blob *b) {
    Method *m = b->method;
    prepare_sites(b);
    b->enter[0] = (Insn){.op = I_(ENTER_CODE)};
    os_mutex_lock(&jit->lock);
    MethodJit *p = jit_profile(jit, m);
    b->generation = p->generation;
    b->older = p->blobs;
    __atomic_store_n(&p->blobs, b, __ATOMIC_RELEASE);
    b->next = atomic_load(&jit->blobs);
    atomic_store(&jit->blobs, b);
    if (!b->osr_pc) {
        atomic_store_explicit(&m->code, (const void *)b->enter, memory_order_release);
        atomic_store_explicit(&m->compiled, (const void *)(b->code + b->entry), memory_order_release);
    }
    os_mutex_unlock(&jit->lock);
}

void jit_retire(Jit *jit, Blob *b) {
    Method *m = b->method;
    os_mutex_lock(&jit->lock);
    MethodJit *p = m->profile;
    if (!atomic_exchange(&b->retired, true)) {
        p->generation++;
        m->counter = 0;
        if (!b->osr_pc && atomic_load(&m->code) == (const void *)b->enter) {
            atomic_store_explicit(&m->code, m->threaded, memory_order_release);
            atomic_store_explicit(&m->compiled, jit->stubs.interpret, memory_order_release);
        }
    }
    os_mutex_unlock(&jit->lock);
}

/* ---- The queue ---- */

static void compile_job(Jit *jit, Job job) {
    os_mutex_lock(&jit->compiling);
    Blob *b = jit_compile(jit, job.method, job.osr_pc);
    if (b)
        jit_install(jit, b);
    os_mutex_lock(&jit->lock);
    MethodJit *p = job.method->profile;
    p->queued = false;
    p->given_up |= !b && !job.osr_pc;
    p->loops_given_up |= !b && job.osr_pc;
    job.method->counter = 0;
    os_mutex_unlock(&jit->lock);
    os_mutex_unlock(&jit->compiling);
}

static void *run_queue(void *arg) {
    Jit *jit = arg;
    os_mutex_lock(&jit->lock);
    while (!jit->stopping) {
        if (!jit->queue_count) {
            os_cond_wait(&jit->wake, &jit->lock);
            continue;
        }
        Job job = jit->queue[jit->queue_first];
        jit->queue_first = (jit->queue_first + 1) % JIT_QUEUE;
        jit->queue_count--;
        os_mutex_unlock(&jit->lock);
        compile_job(jit, job);
        os_mutex_lock(&jit->lock);
    }
    os_mutex_unlock(&jit->lock);
    return NULL;
}

static bool enqueue(Jit *jit, Job job) {
    if (!jit->thread_started)
        jit->thread_started = os_thread_start(&jit->thread, (size_t)1 << 20, run_queue, jit);
    if (!jit->thread_started || jit->queue_count == JIT_QUEUE)
        return false;
    jit->queue[(jit->queue_first + jit->queue_count++) % JIT_QUEUE] = job;
    os_cond_signal(&jit->wake);
    return true;
}

bool jit_request(Jit *jit, Method *m, const Insn *osr_pc) {
    os_mutex_lock(&jit->lock);
    MethodJit *p = jit_profile(jit, m);
    bool wanted = p && !p->queued && !(osr_pc ? p->loops_given_up : p->given_up) &&
                  p->generation <= MAX_GENERATIONS && !jit->stopping;
    if (wanted)
        p->queued = jit->options.sync || enqueue(jit, (Job){m, osr_pc});
    bool now = wanted && p->queued && jit->options.sync;
    os_mutex_unlock(&jit->lock);
    if (now)
        compile_job(jit, (Job){m, osr_pc});
    return now;
}

void jit_stop_thread(Jit *jit) {
    os_mutex_lock(&jit->lock);
    jit->stopping = true;
    os_cond_broadcast(&jit->wake);
    os_mutex_unlock(&jit->lock);
    if (jit->thread_started)
        os_thread_join(jit->thread);
    jit->thread_started = false;
}
