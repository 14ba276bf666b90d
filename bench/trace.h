/* trace.h - what a program asks LMDB to write, recorded, and done again by LMDB alone: the floor under a load. The recorder stands
   between the program and LMDB (linked with --wrap of the calls in trace.c). */
#ifndef KL_TRACE_H
#define KL_TRACE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* From now on every put, delete and commit is recorded (off: no longer). */
void trace_record(bool on);
/* Nanoseconds spent inside mdb_txn_commit since the last call. */
uint64_t trace_commit_time(void);
size_t trace_operations(bool unpacked);
size_t trace_commits(void);
/* An index entry that the program packs into its blocks: what it would be as a key of its own. */
void trace_entry(const void *term, size_t size, uint32_t record);
/* Do all of it again in a new environment in dir, durably, in the same order and batches. unpacked: with a key for each entry in place of the
   blocks. Nanoseconds, 0 if it failed. */
uint64_t trace_replay(const char *dir, bool unpacked);

#endif
