/* symbols.c - the table and its cache.

   KL_SYMBOLS, one table for both ways, told apart by the first byte of the key:
     't' text                  -> number, 4 bytes big-endian     (texts up to KEY_TEXT_MAX bytes)
     'h' SHA-256 of the text   -> number                         (longer texts)
     'n' number, big-endian    -> text

   The cache holds committed symbols only. number -> text is an array of arrays read without a lock (a slot is set once and never changes);
   text -> number is a hash table under a lock.  */
#include "store/symbols.h"
#include "base/arena.h"
#include "base/codec.h"
#include "base/hash.h"
#include "base/limits.h"
#include "store/env_private.h"
#include <stdlib.h>

#define KEY_TEXT_MAX 400
#define KEY_MAX (KEY_TEXT_MAX + 1)
#define CHUNK 2048u
#define CHUNKS (KL_SYMBOLS_MAX / CHUNK)

struct symbol {
	uint64_t hash;
	kiln_slice text;
	uint32_t number;
};

struct kl_symbol_cache {
	pthread_rwlock_t lock;
	struct kl_arena texts;
	struct symbol **slots;     /* open addressing, a power of two, at most half full */
	size_t size, count;
	_Atomic(struct symbol *) *_Atomic chunks[CHUNKS];
};

struct kl_symbol_cache *kl_symbols_cache_new(void)
{
	struct kl_symbol_cache *c = calloc(1, sizeof *c);
	if (c && pthread_rwlock_init(&c->lock, NULL)) {
		free(c);
		return NULL;
	}
	return c;
}

void kl_symbols_cache_free(struct kl_symbol_cache *c)
{
	if (!c)
		return;
	for (size_t i = 0; i < CHUNKS; i++)
		free(c->chunks[i]);
	free(c->slots);
	kl_arena_free(&c->texts);
	pthread_rwlock_destroy(&c->lock);
	free(c);
}

static struct symbol *cached_number(struct kl_symbol_cache *c, uint32_t number)
{
	if (number >= KL_SYMBOLS_MAX)
		return NULL;
	_Atomic(struct symbol *) *chunk = atomic_load_explicit(&c->chunks[number / CHUNK], memory_order_acquire);
	return chunk ? atomic_load_explicit(&chunk[number % CHUNK], memory_order_acquire) : NULL;
}

/* The slot of text, or the empty one where it belongs. Under the lock; size is not 0. */
static struct symbol **slot_of(struct kl_symbol_cache *c, uint64_t hash, kiln_slice text)
{
	size_t i = hash & (c->size - 1);
	while (c->slots[i] && !(c->slots[i]->hash == hash && kl_slice_eq(c->slots[i]->text, text)))
		i = (i + 1) & (c->size - 1);
	return &c->slots[i];
}

static uint32_t cached_text(struct kl_symbol_cache *c, kiln_slice text)
{
	uint64_t hash = kl_checksum(text);
	uint32_t number = KL_SYMBOL_NONE;
	pthread_rwlock_rdlock(&c->lock);
	if (c->size) {
		struct symbol *s = *slot_of(c, hash, text);
		if (s)
			number = s->number;
	}
	pthread_rwlock_unlock(&c->lock);
	return number;
}

static bool make_room(struct kl_symbol_cache *c)
{
	if ((c->count + 1) * 2 <= c->size)
		return true;
	struct symbol **old = c->slots;
	size_t old_size = c->size, size = old_size ? old_size * 2 : 256;
	struct symbol **slots = calloc(size, sizeof(struct symbol *));
	if (!slots)
		return false;
	c->slots = slots;
	c->size = size;
	for (size_t i = 0; i < old_size; i++)
		if (old[i])
			*slot_of(c, old[i]->hash, old[i]->text) = old[i];
	free(old);
	return true;
}

static _Atomic(struct symbol *) *chunk_of(struct kl_symbol_cache *c, uint32_t number)
{
	_Atomic(struct symbol *) *chunk = atomic_load(&c->chunks[number / CHUNK]);
	if (!chunk) {
		chunk = calloc(CHUNK, sizeof(struct symbol *));
		atomic_store_explicit(&c->chunks[number / CHUNK], chunk, memory_order_release);
	}
	return chunk;
}

/* Add a committed symbol; what does not fit in memory stays out. Returns it, or NULL. */
static struct symbol *remember(struct kl_symbol_cache *c, kiln_slice text, uint32_t number)
{
	struct symbol *s = NULL;
	pthread_rwlock_wrlock(&c->lock);
	_Atomic(struct symbol *) *chunk = number < KL_SYMBOLS_MAX && make_room(c) ? chunk_of(c, number) : NULL;
	if (chunk)
		s = atomic_load(&chunk[number % CHUNK]);
	if (chunk && !s && (s = kl_arena_alloc(&c->texts, sizeof *s)) != NULL) {
		*s = (struct symbol){kl_checksum(text), kl_arena_copy(&c->texts, text), number};
		if (s->text.data) {
			*slot_of(c, s->hash, s->text) = s;
			c->count++;
			atomic_store_explicit(&chunk[number % CHUNK], s, memory_order_release);
		} else {
			s = NULL;
		}
	}
	pthread_rwlock_unlock(&c->lock);
	return s;
}

static kiln_slice text_key(kiln_slice text, unsigned char out[KEY_MAX])
{
	if (text.size > KEY_TEXT_MAX) {
		out[0] = 'h';
		return kl_slice(out, kl_sha256(text, out + 1) ? 1 + KL_SHA256_SIZE : 0);
	}
	out[0] = 't';
	if (text.size)
		memcpy(out + 1, text.data, text.size);
	return kl_slice(out, 1 + text.size);
}

static kiln_slice number_key(uint32_t number, unsigned char out[5])
{
	out[0] = 'n';
	kl_put_be32(out + 1, number);
	return kl_slice(out, 5);
}

static int stored_text(struct kl_txn *txn, uint32_t number, kiln_slice *text)
{
	unsigned char key[5];
	return kl_table_get(txn, KL_SYMBOLS, number_key(number, key), text);
}

/* Both ways are read: a damaged page must not give another symbol's number. */
static int stored_number(struct kl_txn *txn, kiln_slice text, uint32_t *number)
{
	unsigned char key[KEY_MAX];
	kiln_slice value, back, k = text_key(text, key);
	if (!k.size)
		return KILN_NO_MEMORY;
	int status = kl_table_get(txn, KL_SYMBOLS, k, &value);
	if (status)
		return status;
	if (value.size != 4)
		return KILN_DAMAGED;
	*number = kl_get_be32(value.data);
	status = stored_text(txn, *number, &back);
	if (status)
		return status == KILN_NOT_FOUND ? KILN_DAMAGED : status;
	return kl_slice_eq(back, text) ? KILN_OK : KILN_DAMAGED;
}

/* Look text up in a snapshot and put it into the cache. own: the snapshot is made here. */
static int find_committed(struct kl_env *env, struct kl_txn *txn, kiln_slice text, uint32_t *number)
{
	struct kl_txn *own = NULL;
	if (!txn) {
		int status = kl_txn_read(env, &own, NULL);
		if (status)
			return status;
		txn = own;
	}
	int status = stored_number(txn, text, number);
	if (!status)
		remember(env->symbols, text, *number);
	kl_txn_end(own);
	return status;
}

/* A write transaction sees what others of its group have not committed yet, so only a read may fill the cache. */
int kl_symbols_find(struct kl_env *env, struct kl_txn *txn, kiln_slice text, uint32_t *number)
{
	if (env->symbols && (*number = cached_text(env->symbols, text)) != KL_SYMBOL_NONE)
		return KILN_OK;
	bool writes = txn && txn->writable;
	int status = KILN_NOT_FOUND;
	if (env->symbols)
		status = find_committed(env, writes ? NULL : txn, text, number);
	return status == KILN_NOT_FOUND && writes ? stored_number(txn, text, number) : status;
}

static int text_committed(struct kl_env *env, struct kl_txn *txn, uint32_t number, kiln_slice *text)
{
	struct kl_txn *own = NULL;
	struct symbol *s = NULL;
	if (!txn) {
		int status = kl_txn_read(env, &own, NULL);
		if (status)
			return status;
		txn = own;
	}
	uint32_t back;
	int status = stored_text(txn, number, text);
	if (!status)
		status = stored_number(txn, *text, &back) || back != number ? KILN_DAMAGED : KILN_OK;
	if (!status)
		s = remember(env->symbols, *text, number);
	kl_txn_end(own);
	if (status)
		return status;
	if (!s)
		return number < KL_SYMBOLS_MAX ? KILN_NO_MEMORY : KILN_DAMAGED;
	*text = s->text;
	return KILN_OK;
}

/* A text that is not committed yet gets a copy that lives as long as the environment, outside the cache. */
static int text_pending(struct kl_env *env, struct kl_txn *txn, uint32_t number, kiln_slice *text)
{
	int status = stored_text(txn, number, text);
	if (status || !env->symbols)
		return status;
	pthread_rwlock_wrlock(&env->symbols->lock);
	*text = kl_arena_copy(&env->symbols->texts, *text);
	pthread_rwlock_unlock(&env->symbols->lock);
	return text->data ? KILN_OK : KILN_NO_MEMORY;
}

int kl_symbols_text(struct kl_env *env, struct kl_txn *txn, uint32_t number, kiln_slice *text)
{
	struct symbol *s = env->symbols ? cached_number(env->symbols, number) : NULL;
	if (s) {
		*text = s->text;
		return KILN_OK;
	}
	bool writes = txn && txn->writable;
	int status = KILN_NOT_FOUND;
	if (env->symbols)
		status = text_committed(env, writes ? NULL : txn, number, text);
	return status == KILN_NOT_FOUND && writes ? text_pending(env, txn, number, text) : status;
}

int kl_symbols_add(struct kl_txn *txn, kiln_slice text, uint32_t *number)
{
	unsigned char key[KEY_MAX], back[5], value[4];
	uint64_t last;
	int status = stored_number(txn, text, number);
	if (status != KILN_NOT_FOUND)
		return status;
	if (text.size > KL_URI_MAX)
		return KILN_LIMIT;
	status = kl_meta_get(txn, "symbol", &last);
	if (status)
		return status;
	if (last + 1 >= KL_SYMBOLS_MAX)
		return KILN_LIMIT;
	*number = (uint32_t)last + 1;
	kl_put_be32(value, *number);
	status = kl_table_put(txn, KL_SYMBOLS, text_key(text, key), kl_slice(value, 4), KL_PUT_NEW);
	if (!status)
		status = kl_table_put(txn, KL_SYMBOLS, number_key(*number, back), text, KL_PUT_NEW);
	if (status)
		return status == KILN_EXISTS ? KILN_DAMAGED : status;
	return kl_meta_put(txn, "symbol", *number);
}

struct intern {
	struct kl_env *env;
	const kiln_slice *texts;
	uint32_t *numbers;
	size_t count;
};

static int intern_apply(struct kl_txn *txn, void *arg, bool *dirty, kiln_error *err)
{
	struct intern *in = arg;
	uint64_t writes = txn->writes;
	for (size_t i = 0; i < in->count; i++) {
		int status = kl_symbols_add(txn, in->texts[i], &in->numbers[i]);
		if (status) {
			*dirty = txn->writes != writes;
			return kl_fail(err, status, status == KILN_LIMIT ? "a text or the number of texts is over its limit" : "a symbol cannot be stored");
		}
	}
	return KILN_OK;
}

static void intern_committed(void *arg)
{
	struct intern *in = arg;
	for (size_t i = 0; i < in->count; i++)
		remember(in->env->symbols, in->texts[i], in->numbers[i]);
}

int kl_symbols_intern(struct kl_env *env, const kiln_slice *texts, size_t count, uint32_t *numbers, kiln_error *err)
{
	struct intern in = {env, texts, numbers, count};
	struct kl_job job = {intern_apply, intern_committed, &in};
	int status = KILN_OK;
	if (!numbers && !(in.numbers = calloc(count ? count : 1, sizeof *in.numbers)))
		return kl_fail_memory(err);
	for (size_t i = 0; i < count && !status; i++)
		status = kl_symbols_find(env, NULL, texts[i], &in.numbers[i]);
	if (status == KILN_NOT_FOUND)
		status = kl_commit(env, &job, err);
	else if (status)
		kl_fail(err, status, "a symbol cannot be read");
	if (!numbers)
		free(in.numbers);
	return status;
}

/* Does the entry lead to another that leads back? A hashed text is checked from its number's side alone. */
static int leads_back(struct kl_txn *txn, kiln_slice key, kiln_slice value, bool *good)
{
	uint32_t number;
	kiln_slice text;
	int status;
	*good = false;
	if (key.data[0] == 'n' && key.size == 5) {
		status = stored_number(txn, value, &number);
		*good = !status && number == kl_get_be32(key.data + 1);
	} else if ((key.data[0] == 't' || key.data[0] == 'h') && value.size == 4) {
		status = stored_text(txn, kl_get_be32(value.data), &text);
		*good = !status && (key.data[0] == 'h' || kl_slice_eq(text, kl_slice(key.data + 1, key.size - 1)));
	} else {
		return KILN_OK;
	}
	return status == KILN_NOT_FOUND || status == KILN_DAMAGED ? KILN_OK : status;
}

int kl_symbols_verify(struct kl_txn *txn, uint64_t *count, uint32_t *faults)
{
	struct kl_cursor *cursor;
	kiln_slice key, value;
	bool good;
	*count = 0;
	*faults = 0;
	int status = kl_cursor_open(txn, KL_SYMBOLS, &cursor);
	if (status)
		return status;
	while ((status = kl_cursor_move(cursor, KL_NEXT, &key, &value)) == KILN_OK) {
		status = leads_back(txn, key, value, &good);
		if (status)
			break;
		*count += key.data[0] == 'n';
		*faults += !good;
	}
	kl_cursor_close(cursor);
	return status == KILN_DONE ? KILN_OK : status;
}

/* 0..239: itself. Above: 240 + n - 1, then n big-endian bytes, n = 1..4, as few as hold it. */
size_t kl_symbol_put(unsigned char out[5], uint32_t number)
{
	if (number < 240) {
		out[0] = (unsigned char)number;
		return 1;
	}
	size_t n = number > 0xffffff ? 4 : number > 0xffff ? 3 : number > 0xff ? 2 : 1;
	out[0] = (unsigned char)(239 + n);
	for (size_t i = 0; i < n; i++)
		out[1 + i] = (unsigned char)(number >> (8 * (n - 1 - i)));
	return 1 + n;
}

size_t kl_symbol_get(kiln_slice bytes, uint32_t *number)
{
	const unsigned char *p = (const unsigned char *)bytes.data;
	if (!bytes.size || p[0] > 243)
		return 0;
	*number = p[0];
	if (p[0] < 240)
		return 1;
	size_t n = p[0] - 239u;
	if (bytes.size < 1 + n)
		return 0;
	*number = 0;
	for (size_t i = 0; i < n; i++)
		*number = *number << 8 | p[1 + i];
	return 1 + n;
}
