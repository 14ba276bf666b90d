/* disk.h - what this process writes to files, counted where the system is called. Linking disk.o puts its write, pwrite, writev, fsync and fdatasync in
   front of the C library's, for LMDB too; each counts, reads the clock twice and does the same. */
#ifndef BENCH_DISK_H
#define BENCH_DISK_H
#include <stdint.h>

struct disk {
	uint64_t pages, bytes, writes;   /* writes of whole pages of 4,096 bytes; bytes of all writes; calls */
	uint64_t metas;                  /* writes of less than a page, with LMDB its meta page: on a descriptor with O_DSYNC, so each is a sync too */
	uint64_t syncs;                  /* fsync, fdatasync */
	uint64_t write_time, meta_time, sync_time;   /* nanoseconds */
};
/* Since the program began, of all threads. */
struct disk disk_now(void);
/* now - before. */
struct disk disk_since(const struct disk *before);
void disk_add(struct disk *sum, const struct disk *more);

#endif
