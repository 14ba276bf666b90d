/* pages.c - LMDB 0.9's data format, as much of it as a reader follows.

   Page 0 and 1: meta pages; a commit writes the one of its number's last bit. Each names the last page, the number of the commit, and the roots of two
   tables: the free list (keys: number of a commit, values: length and page numbers, descending) and the table of tables (names -> struct db).
   A tree's pages: header, 2-byte offsets of the nodes in key order up to `lower`; nodes from `upper` to the end, without gaps, each padded to an even size.
   A value that does not fit lies in overflow pages, one behind the other, of which only the first has a header.

   Legal, and looks odd: the first key of a branch page is not used and may be stale; a list in the free list may be longer than its count;
   overflow pages may be more than the value needs; free pages hold anything and may lie behind the end of the file.

   Memory: a bit a page and one page a level.  */
#include "store/pages.h"
#include "store/env_private.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define MAGIC 0xBEEFC0DEu
#define DATA_VERSION 1u
#define PAGE_SMALLEST 512u
#define PAGE_LARGEST 32768u
#define LEVELS 32             /* LMDB's own limit */
#define KEY_LARGEST 511u
#define NAMED 100             /* faults named; more are counted */
#define OPEN_PAGES 4096       /* pages looked at before LMDB opens the file */
#define NO_PAGE ((size_t)-1)
enum { BRANCH = 1, LEAF = 2, OVERFLOWS = 4, META = 8 };
enum { BIG = 1, TABLE = 2 };  /* of a node */

struct header { size_t page; uint16_t pad, flags, lower, upper; };
struct db { uint32_t pad; uint16_t flags, depth; size_t branches, leaves, overflows, entries, root; };
struct meta { uint32_t magic, version; void *address; size_t map_size; struct db free, main; size_t last, txn; };
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
struct node { uint16_t low, high, flags, key_size; };
#else
struct node { uint16_t high, low, flags, key_size; };
#endif
#define HEADER (offsetof(struct header, lower) + 4)

struct entry {
	kiln_slice key;
	const char *data;      /* behind the key */
	size_t size, child;    /* of the value; of a branch */
	unsigned flags;
};

struct walk {
	int fd, error;                 /* error: of a read, or ENOMEM: ends the walk */
	size_t size, last, txn;        /* of a page; last page; the snapshot */
	unsigned char *used;           /* a bit a page */
	size_t used_count;
	char *levels;                  /* a page each */
	char *big;                     /* a value in overflow pages */
	size_t big_size;
	size_t left;                   /* pages that may still be read */
	kl_check_report *report;
	void *arg;
	struct kl_pages_totals *totals;
	/* of the table that is walked */
	const char *name;
	struct db db, seen;
	size_t integer;                /* size of its keys, 0: bytes */
	void (*each)(struct walk *w, size_t page, const struct entry *e);
	struct db found[KL_TABLES];    /* tables, by number */
	bool there[KL_TABLES];
};

static bool over(const struct walk *w) { return w->totals->stopped || w->error; }

static void fault(struct walk *w, size_t page, const char *what)
{
	char where[64], text[160];
	w->totals->faults++;
	if (strcmp(w->name, "the free list"))
		w->totals->tables = true;
	if (!w->report || w->totals->faults > NAMED)
		return;
	snprintf(where, sizeof where, "page %zu", page);
	snprintf(text, sizeof text, "%s (%s)%s", what, w->name, w->totals->faults == NAMED ? "; further pages are not named" : "");
	if (!w->report(w->arg, where, text))
		w->totals->stopped = true;
}

/* Bytes from the start of a page; false at the end of the file. */
static bool read_at(struct walk *w, size_t page, char *out, size_t size)
{
	uint64_t at = (uint64_t)page * w->size;
	for (size_t done = 0; done < size;) {
		ssize_t n = pread(w->fd, out + done, size - done, (off_t)(at + done));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			w->error = n ? errno : 0;
			return false;
		}
		done += (size_t)n;
	}
	return true;
}

/* Mark count pages from the first as used, or name why they cannot be. */
static bool take(struct walk *w, size_t page, size_t count)
{
	if (page < 2 || page > w->last || count > w->last - page + 1) {
		fault(w, page, "the page number is out of range");
		return false;
	}
	if (!w->used)
		return true;
	for (size_t p = page; p < page + count; p++) {
		unsigned char bit = (unsigned char)(1u << p % 8);
		if (w->used[p / 8] & bit) {
			fault(w, p, "the page is used twice, or used and free");
			return false;
		}
		w->used[p / 8] |= bit;
		w->used_count++;
	}
	return true;
}

static struct node node_at(const char *page, size_t at)
{
	struct node n;
	memcpy(&n, page + at, sizeof n);
	return n;
}

static size_t offset_of(const char *page, size_t i)
{
	uint16_t at;
	memcpy(&at, page + HEADER + 2 * i, sizeof at);
	return at;
}

static size_t value_size(struct node n) { return n.low | (size_t)n.high << 16; }

static size_t node_size(struct node n, bool leaf)
{
	size_t size = sizeof n + n.key_size;
	if (leaf)
		size += n.flags & BIG ? sizeof(size_t) : value_size(n);
	return (size + 1) & ~(size_t)1;
}

/* NULL, or what is wrong with the places of the nodes. From `upper` on node follows node, and each must be one of the offsets. */
static const char *layout(const struct walk *w, const char *page, const struct header *h, bool leaf, size_t *count)
{
	unsigned char starts[PAGE_LARGEST / 16] = {0};
	if (h->lower % 2 || h->upper % 2 || h->lower < HEADER + 2 || h->lower > h->upper || h->upper > w->size)
		return "the bounds of its free space are wrong";
	size_t n = *count = (h->lower - (HEADER)) / 2, met = 0;
	for (size_t i = 0; i < n; i++) {
		size_t at = offset_of(page, i);
		if (at % 2 || at < h->upper || at > w->size - sizeof(struct node) || starts[at / 16] & 1u << at / 2 % 8)
			return "a node's offset is wrong";
		starts[at / 16] |= (unsigned char)(1u << at / 2 % 8);
	}
	for (size_t at = h->upper, size; at < w->size; at += size, met++) {
		if (!(starts[at / 16] & 1u << at / 2 % 8))
			return "a node's size is wrong";
		size = node_size(node_at(page, at), leaf);
		if (size > w->size - at)
			return "a node reaches over the end of the page";
	}
	return met == n ? NULL : "nodes are missing";
}

static struct entry entry_at(const char *page, size_t i, bool leaf)
{
	size_t at = offset_of(page, i);
	struct node n = node_at(page, at);
	struct entry e = {.key = kl_slice(page + at + sizeof n, n.key_size), .flags = leaf ? n.flags : 0};
	e.data = e.key.data + n.key_size;
	e.size = value_size(n);
	e.child = e.size;
#if SIZE_MAX > UINT32_MAX
	e.child |= (size_t)n.flags << 32;
#endif
	return e;
}

static int compare(const struct walk *w, kiln_slice a, kiln_slice b)
{
	if (w->integer == sizeof(uint32_t)) {
		uint32_t x, y;
		memcpy(&x, a.data, sizeof x);
		memcpy(&y, b.data, sizeof y);
		return (x > y) - (x < y);
	}
	if (w->integer) {
		size_t x, y;
		memcpy(&x, a.data, sizeof x);
		memcpy(&y, b.data, sizeof y);
		return (x > y) - (x < y);
	}
	int c = memcmp(a.data, b.data, a.size < b.size ? a.size : b.size);
	return c ? c : (a.size > b.size) - (a.size < b.size);
}

/* The keys ascend and lie in [low, high). */
static bool keys_sound(struct walk *w, size_t page, const char *bytes, size_t count, bool leaf, kiln_slice low, kiln_slice high)
{
	kiln_slice before = low;
	for (size_t i = leaf ? 0 : 1; i < count; i++) {
		kiln_slice key = entry_at(bytes, i, leaf).key;
		if (!key.size || key.size > KEY_LARGEST || (w->integer && key.size != w->integer)) {
			fault(w, page, "a key has a size that it cannot have");
			return false;
		}
		int c = before.data ? compare(w, before, key) : -1;
		if (c > 0 || (c == 0 && before.data != low.data) || (high.data && compare(w, key, high) >= 0)) {
			fault(w, page, "a key is out of order");
			return false;
		}
		before = key;
	}
	return true;
}

static size_t pages_of(const struct walk *w, size_t size) { return (HEADER - 1 + size) / w->size + 1; }

/* A value in overflow pages; its bytes into w->big when the table's entries are looked at. */
static bool big_value(struct walk *w, size_t page, struct entry *e)
{
	struct header h;
	size_t first;
	uint32_t pages;
	memcpy(&first, e->data, sizeof first);
	if (first < 2 || first > w->last) {
		fault(w, page, "a value's page number is out of range");
		return false;
	}
	if (!read_at(w, first, (char *)&h, HEADER)) {
		fault(w, first, "the page lies behind the end of the file");
		return false;
	}
	memcpy(&pages, &h.lower, sizeof pages);
	if (h.page != first || h.flags != OVERFLOWS || pages < pages_of(w, e->size)) {
		fault(w, first, "the page is not one of a value of this size");
		return false;
	}
	if (!take(w, first, pages))
		return false;
	w->seen.overflows += pages;
	if (!w->each)
		return true;
	size_t bytes = HEADER + e->size;
	if (bytes > w->big_size) {
		char *grown = realloc(w->big, bytes);
		if (!grown) {
			w->error = ENOMEM;
			return false;
		}
		w->big = grown;
		w->big_size = bytes;
	}
	if (!read_at(w, first, w->big, bytes)) {
		fault(w, first, "the page lies behind the end of the file");
		return false;
	}
	e->data = w->big + HEADER;
	return true;
}

static void walk_leaf(struct walk *w, size_t page, const char *bytes, size_t count)
{
	bool tables = !strcmp(w->name, "tables");
	w->seen.leaves++;
	w->seen.entries += count;
	for (size_t i = 0; i < count && !over(w); i++) {
		struct entry e = entry_at(bytes, i, true);
		if (e.flags & ~(unsigned)(BIG | (tables ? TABLE : 0)))
			fault(w, page, "a node has flags that it cannot have");
		else if ((!(e.flags & BIG) || big_value(w, page, &e)) && w->each)
			w->each(w, page, &e);
	}
}

/* level: 1 is the root. */
static void walk_page(struct walk *w, size_t page, unsigned level, kiln_slice low, kiln_slice high)
{
	char *bytes = w->levels + (level - 1) * w->size;
	bool leaf = level == w->db.depth;
	struct header h;
	size_t count;
	if (over(w) || !w->left || !take(w, page, 1))
		return;
	w->left--;
	if (!read_at(w, page, bytes, w->size)) {
		fault(w, page, "the page lies behind the end of the file");
		return;
	}
	memcpy(&h, bytes, sizeof h);
	const char *wrong = NULL;
	if (h.page != page)
		wrong = "the page has another page's number";
	else if (h.flags != (leaf ? LEAF : BRANCH))
		wrong = "the page is of another kind than its place in the tree";
	else
		wrong = layout(w, bytes, &h, leaf, &count);
	if (wrong) {
		fault(w, page, wrong);
		return;
	}
	if (!keys_sound(w, page, bytes, count, leaf, low, high))
		return;
	if (leaf) {
		walk_leaf(w, page, bytes, count);
		return;
	}
	w->seen.branches++;
	for (size_t i = 0; i < count && !over(w); i++) {
		struct entry e = entry_at(bytes, i, false);
		walk_page(w, e.child, level + 1, i ? e.key : low, i + 1 < count ? entry_at(bytes, i + 1, false).key : high);
	}
}

static void walk_table(struct walk *w, const char *name, const struct db *db, size_t integer, void (*each)(struct walk *w, size_t page, const struct entry *e))
{
	const kiln_slice open = {NULL, 0};
	w->name = name;
	w->db = *db;
	w->seen = (struct db){0};
	w->integer = integer;
	w->each = each;
	uint64_t faults = w->totals->faults;
	if (db->depth > LEVELS || (db->root == NO_PAGE) != (db->depth == 0)) {
		fault(w, db->root, "a table's depth is wrong");
		return;
	}
	if (db->root != NO_PAGE)
		walk_page(w, db->root, 1, open, open);
	const struct db *s = &w->seen;
	if (faults == w->totals->faults && !over(w) && w->left &&
	    (s->branches != db->branches || s->leaves != db->leaves || s->overflows != db->overflows || s->entries != db->entries))
		fault(w, db->root, "pages or entries of the table are not as many as it says");
}

/* An entry of the table of tables. */
static void each_table(struct walk *w, size_t page, const struct entry *e)
{
	for (int t = 0; t < KL_TABLES; t++) {
		unsigned flags;
		const char *name = kl_env_table(t, &flags);
		struct db *db = &w->found[t];
		if (!kl_slice_is(e->key, name))
			continue;
		w->there[t] = e->flags == TABLE && e->size == sizeof *db;
		if (w->there[t])
			memcpy(db, e->data, sizeof *db);
		if (!w->there[t] || db->flags != flags || db->pad)
			fault(w, page, "a table's record is malformed");
		return;
	}
}

static void each_free(struct walk *w, size_t page, const struct entry *e)
{
	size_t txn, count, before = w->last + 1, id;
	memcpy(&txn, e->key.data, sizeof txn);
	if (!txn || txn > w->txn)
		fault(w, page, "a list of free pages is of a commit that never was");
	if (e->size < sizeof count || e->size % sizeof count) {
		fault(w, page, "a list of free pages has a size that it cannot have");
		return;
	}
	memcpy(&count, e->data, sizeof count);
	if (count > e->size / sizeof count - 1) {
		fault(w, page, "a list of free pages is shorter than it says");
		return;
	}
	for (size_t i = 1; i <= count && !over(w); i++, before = id) {
		memcpy(&id, e->data + i * sizeof id, sizeof id);
		if (id >= before) {
			fault(w, page, "a list of free pages is out of order");
			return;
		}
		take(w, id, 1);
	}
}

/* NULL, or what is wrong with a meta page by itself. */
static const char *meta_wrong(const char *bytes, size_t page, struct meta *m)
{
	struct header h;
	memcpy(&h, bytes, HEADER);
	memcpy(m, bytes + HEADER, sizeof *m);
	if (h.page != page || h.flags != META || m->magic != MAGIC || m->version != DATA_VERSION)
		return "it is not a meta page";
	if (m->free.pad < PAGE_SMALLEST || m->free.pad > PAGE_LARGEST || (m->free.pad & (m->free.pad - 1)))
		return "the page size is wrong";
	if ((m->free.flags & ~MDB_NOSUBDIR) != MDB_INTEGERKEY || m->main.flags || m->main.pad || (m->txn && m->txn % 2 != page))
		return "the meta page has a value that it cannot have";
	return m->last < 1 || m->last == NO_PAGE ? "the last page's number is wrong" : NULL;
}

/* Both meta pages as they are now. The second stands where the first one's page size says. */
static const char *read_metas(struct walk *w, struct meta metas[2], size_t *page)
{
	char bytes[HEADER + sizeof(struct meta)];
	w->size = 0;
	for (*page = 0; *page < 2; ++*page) {
		if (!read_at(w, *page, bytes, sizeof bytes))
			return "the file ends before it";
		const char *wrong = meta_wrong(bytes, *page, &metas[*page]);
		if (wrong)
			return wrong;
		w->size = metas[0].free.pad;
	}
	const struct meta *newer = &metas[metas[1].txn > metas[0].txn], *older = &metas[metas[1].txn <= metas[0].txn];
	*page = (size_t)(older - metas);
	if (newer->txn && newer->txn != older->txn + 1)
		return "the two meta pages are not of consecutive commits";
	return older->free.pad != newer->free.pad ? "the page size is wrong" : NULL;
}

/* A commit may be writing one of them: only what is read twice is so. */
static const char *metas_settled(struct walk *w, struct meta metas[2], size_t *page)
{
	const char *wrong = read_metas(w, metas, page);
	for (int i = 0; wrong && !w->error && i < 5; i++) {
		usleep(2000);
		wrong = read_metas(w, metas, page);
	}
	return wrong;
}

static bool begin(struct walk *w, const struct meta *m, bool all)
{
	w->last = m->last;
	w->txn = m->txn;
	w->left = all ? SIZE_MAX : OPEN_PAGES;
	w->levels = malloc((size_t)LEVELS * w->size);
	off_t end = lseek(w->fd, 0, SEEK_END);
	if (end >= 0 && w->last / 64 > (uint64_t)end / w->size + 1024) {   /* far behind the end */
		fault(w, w->last, "the last page's number is wrong");
		return false;
	}
	if (all)
		w->used = calloc(w->last / 8 + 1, 1);
	if (!w->levels || (all && !w->used))
		w->error = ENOMEM;
	return !w->error;
}

static int end(struct walk *w, kiln_error *err)
{
	free(w->levels);
	free(w->used);
	free(w->big);
	return w->error ? kl_env_fail(err, w->error, "the pages cannot be read") : KILN_OK;
}

/* Pages that nothing uses: LMDB loses none. */
static void name_lost(struct walk *w)
{
	if (w->totals->faults || w->used_count + 1 == w->last)
		return;
	for (size_t p = 2; p <= w->last && !over(w) && w->totals->faults < NAMED; p++)
		if (!(w->used[p / 8] & 1u << p % 8))
			fault(w, p, "the page is neither used nor free");
}

static void walk_all(struct walk *w, const struct meta *m)
{
	unsigned flags;
	walk_table(w, "tables", &m->main, 0, each_table);
	for (int t = 0; t < KL_TABLES && !over(w); t++) {
		const char *name = kl_env_table(t, &flags);
		if (w->there[t])
			walk_table(w, name, &w->found[t], flags & MDB_INTEGERKEY ? sizeof(uint32_t) : 0, NULL);
		else
			fault(w, m->main.root, "a table is missing");
	}
	if (!over(w))
		walk_table(w, "the free list", &m->free, sizeof(size_t), each_free);
	name_lost(w);
}

int kl_pages_check(struct kl_txn *txn, kl_check_report *report, void *arg, struct kl_pages_totals *totals, kiln_error *err)
{
	struct walk w = {.report = report, .arg = arg, .totals = totals, .name = "meta"};
	struct meta metas[2];
	size_t page;
	*totals = (struct kl_pages_totals){0};
	int rc = mdb_env_get_fd(txn->env->mdb, &w.fd);
	if (rc)
		return kl_env_fail(err, rc, "the pages cannot be read");
	const char *wrong = metas_settled(&w, metas, &page);
	if (wrong && !w.error)
		fault(&w, page, wrong);
	const struct meta *m = &metas[kl_txn_id(txn) & 1];
	if (!wrong && !w.error && m->txn != kl_txn_id(txn))
		return kl_fail(err, KILN_BUSY, "writers have gone on: the snapshot's meta page is overwritten");
	if (!wrong && begin(&w, m, true))
		walk_all(&w, m);
	return end(&w, err);
}

static bool keep_first(void *arg, const char *where, const char *what)
{
	char (*text)[256] = arg;
	snprintf(*text, sizeof *text, "%s: %s", where, what);
	return false;
}

static const char *open_walk(struct walk *w, struct meta metas[2], size_t *page, bool write)
{
	const char *wrong = metas_settled(w, metas, page);
	if (wrong || !begin(w, &metas[metas[1].txn > metas[0].txn], false))
		return wrong;
	const struct meta *m = &metas[metas[1].txn > metas[0].txn];
	walk_table(w, "tables", &m->main, 0, each_table);
	for (int t = 0; t < KL_TABLES && !over(w); t++)
		if (w->there[t] && (t == KL_META || t == KL_REGISTRY || t == KL_SYMBOLS))
			walk_table(w, kl_env_table(t, &(unsigned){0}), &w->found[t], 0, NULL);
	if (write && !over(w))
		walk_table(w, "the free list", &m->free, sizeof(size_t), each_free);
	return NULL;
}

static int open_once(int fd, bool write, uint64_t *txn, kiln_error *err)
{
	char text[256] = "";
	struct kl_pages_totals totals = {0};
	struct walk w = {.fd = fd, .report = keep_first, .arg = &text, .totals = &totals, .name = "meta"};
	struct meta metas[2];
	size_t page;
	const char *wrong = open_walk(&w, metas, &page, write);
	*txn = wrong ? 0 : w.txn;
	if (wrong && !w.error)
		fault(&w, page, wrong);
	int status = end(&w, err);
	return status || !totals.faults ? status : kl_fail(err, KILN_DAMAGED, "the data file is damaged: %s", text);
}

/* No reader's slot is held yet: a page may be taken anew while it is looked at. So what was found counts only when no commit came between. */
int kl_pages_open(const char *dir, bool write, kiln_error *err)
{
	char *path;
	if (asprintf(&path, "%s/%s", dir, KL_DATA_NAME) < 0)
		return kl_fail_memory(err);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int status = fd < 0 ? kl_env_fail(err, errno, "the data file cannot be opened") : KILN_OK;
	free(path);
	if (status)
		return status;
	uint64_t txn = 0, before;
	do {
		before = txn;
		status = open_once(fd, write, &txn, err);
	} while (status == KILN_DAMAGED && txn != before);
	close(fd);
	return status;
}
