/* disk.c - counting what is written to files. */
#include "bench/disk.h"
#include "base/clock.h"
#include <stdatomic.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define SHOWN __attribute__((visibility("default")))   /* liblmdb.so is to find these first */
#define PAGE 4096

enum { PAGES, BYTES, WRITES, METAS, SYNCS, WRITE_TIME, META_TIME, SYNC_TIME, COUNTERS };
static _Atomic uint64_t counters[COUNTERS];

static void count(int counter, uint64_t n) { atomic_fetch_add_explicit(&counters[counter], n, memory_order_relaxed); }

static ssize_t written(ssize_t n, uint64_t start)
{
	uint64_t time = kl_clock_monotonic() - start;
	if (n <= 0) return n;
	count(BYTES, (uint64_t)n);
	count(n % PAGE ? METAS : WRITES, 1);
	count(n % PAGE ? META_TIME : WRITE_TIME, time);
	if (n % PAGE == 0) count(PAGES, (uint64_t)n / PAGE);
	return n;
}

static int synced(int rc, uint64_t start)
{
	count(SYNCS, 1);
	count(SYNC_TIME, kl_clock_monotonic() - start);
	return rc;
}

SHOWN ssize_t write(int fd, const void *data, size_t n)
{
	uint64_t start = kl_clock_monotonic();
	return written(syscall(SYS_write, fd, data, n), start);
}

SHOWN ssize_t pwrite(int fd, const void *data, size_t n, off_t at)
{
	uint64_t start = kl_clock_monotonic();
	return written(syscall(SYS_pwrite64, fd, data, n, at), start);
}

SHOWN ssize_t writev(int fd, const struct iovec *parts, int n)
{
	uint64_t start = kl_clock_monotonic();
	return written(syscall(SYS_writev, fd, parts, n), start);
}

SHOWN int fsync(int fd)
{
	uint64_t start = kl_clock_monotonic();
	return synced((int)syscall(SYS_fsync, fd), start);
}

SHOWN int fdatasync(int fd)
{
	uint64_t start = kl_clock_monotonic();
	return synced((int)syscall(SYS_fdatasync, fd), start);
}

static uint64_t now(int counter) { return atomic_load_explicit(&counters[counter], memory_order_relaxed); }

struct disk disk_now(void)
{
	return (struct disk){now(PAGES), now(BYTES), now(WRITES), now(METAS), now(SYNCS), now(WRITE_TIME), now(META_TIME), now(SYNC_TIME)};
}

struct disk disk_since(const struct disk *b)
{
	struct disk n = disk_now();
	return (struct disk){n.pages - b->pages, n.bytes - b->bytes, n.writes - b->writes, n.metas - b->metas, n.syncs - b->syncs,
		n.write_time - b->write_time, n.meta_time - b->meta_time, n.sync_time - b->sync_time};
}

void disk_add(struct disk *s, const struct disk *m)
{
	s->pages += m->pages;
	s->bytes += m->bytes;
	s->writes += m->writes;
	s->metas += m->metas;
	s->syncs += m->syncs;
	s->write_time += m->write_time;
	s->meta_time += m->meta_time;
	s->sync_time += m->sync_time;
}
