/* trace.h - what a program asks LMDB to write, recorded, and done again by LMDB alone: the floor under a load. The recorder stands
   between the program and LMDB (linked with --wrap of the calls in trace.c). */
#ifndef KL_TRACE_H
#define KL_TRACE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* From now on every put, delete and commit is recorded (off: no longer). */
void trace_record(bool on);
bool trace_recording(void);
/* Forget what was recorded. */
void trace_clear(void);
/* Nanoseconds spent inside mdb_txn_commit since the last call. */
uint64_t trace_commit_time(void);
size_t trace_operations(bool unpacked);
size_t trace_commits(void);
/* An index entry that the program packs into its blocks: what it would be as a key of its own. */
void trace_entry(const void *term, size_t size, uint32_t record, bool removed);

/* An environment in dir, empty and durable, in which what was recorded is done again, a transaction at a time. Open it when all is recorded.
   unpacked: with a key for each entry in place of the blocks. NULL: it failed, and stderr says why. */
struct trace_env;
struct trace_env *trace_open(const char *dir, bool unpacked);
void trace_close(struct trace_env *env);   /* NULL allowed */
bool trace_more(const struct trace_env *env);
/* The next recorded transaction. */
bool trace_commit(struct trace_env *env);
/* Entries of a table, by the number it has in the program (enum kl_table). */
uint64_t trace_entries(const struct trace_env *env, unsigned table);
/* All of it, in a new environment. Nanoseconds, 0 if it failed. */
uint64_t trace_replay(const char *dir, bool unpacked);

#endif
