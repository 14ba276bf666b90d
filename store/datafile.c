/* datafile.c - see datafile.h. */
#include "store/datafile.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_MODE 0600  /* medical records: for the owner alone */
#define AHEAD (1 << 20)  /* Linux does no more than a few MiB of one piece of advice */
#define SMALLEST_MAP (UINT64_C(1) << 30)
#define DEFAULT_MAP (sizeof(size_t) > 4 ? UINT64_C(1) << 40 : SMALLEST_MAP)

static int configure(MDB_env *mdb, uint64_t map_size)
{
	int rc = map_size > SIZE_MAX ? EINVAL : mdb_env_set_mapsize(mdb, (size_t)map_size);
	if (!rc)
		rc = mdb_env_set_maxdbs(mdb, KL_TABLES);
	return rc ? rc : mdb_env_set_maxreaders(mdb, KL_READERS_MAX);
}

int kl_datafile_map(MDB_env **mdb, const char *path, uint64_t map_size, unsigned flags)
{
	uint64_t size = map_size ? map_size : DEFAULT_MAP;
	while (true) {
		int rc = mdb_env_create(mdb);
		if (rc) {
			*mdb = NULL;
			return rc;
		}
		rc = configure(*mdb, size);
		if (!rc)
			rc = mdb_env_open(*mdb, path, flags | MDB_NOTLS | MDB_NORDAHEAD, FILE_MODE);
		if (!rc)
			return MDB_SUCCESS;
		mdb_env_close(*mdb);
		*mdb = NULL;
		if (map_size || (rc != ENOMEM && rc != EINVAL) || size / 2 < SMALLEST_MAP)   /* valgrind says EINVAL */
			return rc;
		size /= 2;
	}
}

void kl_datafile_ahead(MDB_env *mdb)
{
	mdb_filehandle_t fd;
	struct stat st;
	if (mdb_env_get_fd(mdb, &fd) || fstat(fd, &st) || st.st_size / sysconf(_SC_PAGESIZE) > sysconf(_SC_PHYS_PAGES) / 2)
		return;
	for (off_t at = 0; at < st.st_size; at += AHEAD)
		posix_fadvise(fd, at, AHEAD, POSIX_FADV_WILLNEED);
}

struct extent { int fd; uint64_t page, size, needed; };

static int measure(MDB_env *mdb, struct extent *e)
{
	MDB_envinfo info;
	MDB_stat pages;
	struct stat st;
	int rc = mdb_env_info(mdb, &info);
	if (!rc)
		rc = mdb_env_stat(mdb, &pages);
	if (!rc)
		rc = mdb_env_get_fd(mdb, &e->fd);
	if (!rc && fstat(e->fd, &st))
		rc = errno;
	if (rc)
		return rc;
	e->page = pages.ms_psize;
	e->size = (uint64_t)st.st_size;
	e->needed = (info.me_last_pgno + 1) * e->page;
	return MDB_SUCCESS;
}

void kl_datafile_extend(MDB_env *mdb)
{
	struct extent e;
	if (!measure(mdb, &e) && e.size < e.needed && ftruncate(e.fd, (off_t)e.needed))
		return;  /* the next commit tries again; until then kl_datafile_complete looks closer */
}

/* LMDB's table 0 holds the free list: values are arrays of page numbers, led by their length. */
int kl_datafile_free_pages(MDB_txn *mdb, uint64_t first, uint64_t *count)
{
	MDB_cursor *cursor;
	MDB_val key, value;
	int rc = mdb_cursor_open(mdb, 0, &cursor);
	*count = 0;
	if (rc)
		return rc;
	while ((rc = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) == 0) {
		size_t n = value.mv_size / sizeof(size_t), page, length;
		if (!n)
			continue;
		memcpy(&length, value.mv_data, sizeof length);
		for (size_t i = 1; i < n && i <= length; i++) {
			memcpy(&page, (char *)value.mv_data + i * sizeof page, sizeof page);
			*count += page >= first;
		}
	}
	mdb_cursor_close(cursor);
	return rc == MDB_NOTFOUND ? MDB_SUCCESS : rc;
}

static int missing_are_free(MDB_env *mdb, const struct extent *e, bool *whole)
{
	uint64_t first = e->size / e->page, free = 0;
	MDB_txn *txn;
	int rc = mdb_txn_begin(mdb, NULL, MDB_RDONLY, &txn);
	if (rc)
		return rc;
	rc = kl_datafile_free_pages(txn, first, &free);
	mdb_txn_abort(txn);
	*whole = !rc && free == e->needed / e->page - first;
	return rc;
}

/* Under the write lock, so that nobody grows the file meanwhile. It is extended first: the free list may lie behind its end. */
static int look_closer(MDB_env *mdb, bool *whole)
{
	struct extent e;
	MDB_txn *lock;
	int rc = mdb_txn_begin(mdb, NULL, 0, &lock);
	if (rc)
		return rc;
	rc = measure(mdb, &e);
	*whole = !rc && e.size >= e.needed;
	if (!rc && !*whole) {
		if (ftruncate(e.fd, (off_t)e.needed))
			rc = errno;
		if (!rc)
			rc = missing_are_free(mdb, &e, whole);
		if (!*whole && ftruncate(e.fd, (off_t)e.size))
			rc = errno;
	}
	mdb_txn_abort(lock);
	return rc;
}

int kl_datafile_complete(MDB_env *mdb, bool read_only, kiln_error *err)
{
	struct extent e;
	bool whole = false;
	int rc = measure(mdb, &e);
	if (rc)
		return kl_env_fail(err, rc, "the store cannot be opened");
	if (e.size >= e.needed)
		return KILN_OK;
	rc = read_only ? MDB_CORRUPTED : look_closer(mdb, &whole);
	if (!rc && whole)
		return KILN_OK;
	int status = rc ? kl_env_status(rc) : KILN_DAMAGED;
	return kl_fail(err, status == KILN_MISUSE ? KILN_DAMAGED : status, "the data file ends before its last page: it was cut short");
}
