/* ids.c - two walks through the table of identities, merged: ids that are texts and ids that are UUIDs, or texts and digests (identity.h). */
#include "store/ids.h"
#include "base/uuid.h"
#include <stdlib.h>

struct side {
	struct kl_cursor *cursor;
	unsigned char prefix[8];         /* symbol and tag, which all of its keys start with */
	size_t prefix_size;
	bool open;                       /* text and record are those of the cursor */
	kiln_slice text;
	uint32_t record;
	char uuid[KL_UUID_TEXT];
};
struct kl_ids {
	struct side sides[2];
	bool down, external;
	struct side *given;              /* the last one, to be moved on */
};

int kl_ids_open(struct kl_txn *txn, bool down, struct kl_ids **out)
{
	struct kl_ids *ids = calloc(1, sizeof *ids);
	int rc = ids ? KILN_OK : KILN_NO_MEMORY;
	for (int i = 0; i < 2 && rc == KILN_OK; i++)
		rc = kl_cursor_open(txn, KL_IDENTITY, &ids->sides[i].cursor);
	if (rc != KILN_OK) {
		kl_ids_close(ids);
		ids = NULL;
	} else {
		ids->down = down;
	}
	*out = ids;
	return rc;
}

void kl_ids_close(struct kl_ids *ids)
{
	if (!ids)
		return;
	kl_cursor_close(ids->sides[0].cursor);
	kl_cursor_close(ids->sides[1].cursor);
	free(ids);
}

static unsigned tag_of(const struct side *s) { return s->prefix[s->prefix_size - 1]; }

static int look(struct side *s, int status, kiln_slice key, kiln_slice value)
{
	s->open = status == KILN_OK && kl_slice_starts(key, kl_slice(s->prefix, s->prefix_size));
	if (!s->open)
		return status == KILN_DONE ? KILN_OK : status;
	s->text = kl_slice(key.data + s->prefix_size, key.size - s->prefix_size);
	if (tag_of(s) == KL_ID_UUID) {
		if (s->text.size != 16)
			return KILN_DAMAGED;
		kl_uuid_text((const unsigned char *)s->text.data, s->uuid);
		s->text = kl_slice(s->uuid, sizeof s->uuid);
	}
	return kl_identity_decode(key, value, &s->record);
}

static int move(struct side *s, bool down)
{
	kiln_slice key, value;
	int status = kl_cursor_move(s->cursor, down ? KL_PREV : KL_NEXT, &key, &value);
	return look(s, status, key, value);
}

/* To the first key that is not before this one in the direction; bound: the key itself is not one of them. */
static int seek(struct side *s, bool down, kiln_slice from, bool bound)
{
	kiln_slice key = from, value;
	int status = kl_cursor_move(s->cursor, KL_AT_LEAST, &key, &value);
	if (down && status == KILN_DONE)
		status = kl_cursor_move(s->cursor, KL_LAST, &key, &value);
	else if (down && status == KILN_OK && (bound || !kl_slice_eq(key, from)))
		status = kl_cursor_move(s->cursor, KL_PREV, &key, &value);
	return look(s, status, key, value);
}

/* A UUID next to which, if anywhere, the text stands in order. */
static void nearest_uuid(kiln_slice text, unsigned char out[16])
{
	static const char least[] = "00000000-0000-0000-0000-000000000000", most[] = "ffffffff-ffff-ffff-ffff-ffffffffffff";
	char near[KL_UUID_TEXT];
	size_t i = 0;
	while (i < sizeof near && i < text.size && (least[i] == '-' ? text.data[i] == '-' : (text.data[i] >= '0' && text.data[i] <= '9') || (text.data[i] >= 'a' && text.data[i] <= 'f')))
		i++;
	unsigned char c = i < text.size ? (unsigned char)text.data[i] : 0;
	memcpy(near, text.data, i);
	memcpy(near + i, c > (unsigned char)(i < sizeof near ? most[i] : 0xff) ? most + i : least + i, sizeof near - i);
	if (i < sizeof near && least[i] == '0' && c > '9' && c < 'a')
		near[i] = 'a';
	kl_uuid_parse(kl_slice(near, sizeof near), out);
}

static int start_side(struct kl_ids *ids, struct side *s, const kiln_slice *from)
{
	unsigned char key[KL_IDENTITY_KEY_MAX];
	size_t n = s->prefix_size;
	memcpy(key, s->prefix, n);
	if (!from) {
		key[n - 1] = (unsigned char)(key[n - 1] + ids->down);
		return seek(s, ids->down, kl_slice(key, n), ids->down);
	}
	kiln_slice text = *from;
	if (text.size > sizeof key - n)
		text.size = sizeof key - n;
	if (tag_of(s) == KL_ID_UUID)
		nearest_uuid(text, key + n);
	else if (text.size)
		memcpy(key + n, text.data, text.size);
	int rc = seek(s, ids->down, kl_slice(key, n + (tag_of(s) == KL_ID_UUID ? 16 : text.size)), false);
	while (rc == KILN_OK && s->open && (ids->down ? kl_slice_cmp(s->text, *from) > 0 : kl_slice_cmp(s->text, *from) < 0))
		rc = move(s, ids->down);
	return rc;
}

int kl_ids_start(struct kl_ids *ids, uint32_t type, const kiln_slice *from, bool hashed)
{
	ids->external = type == KL_SYMBOL_NONE;
	ids->given = NULL;
	for (unsigned i = 0; i < 2; i++) {
		struct side *s = &ids->sides[i];
		s->prefix_size = kl_symbol_put(s->prefix, type);
		s->prefix[s->prefix_size++] = (unsigned char)(i == 0 ? KL_ID_TEXT : ids->external ? KL_ID_HASH : KL_ID_UUID);
		s->open = false;
		/* Of external ones the texts come before the digests: where the start is in one side, the other is whole or over. */
		bool other = from && ids->external && hashed != (i == 1);
		if (other && (ids->down ? i == 1 : i == 0))
			continue;
		int rc = start_side(ids, s, other ? NULL : from);
		if (rc != KILN_OK)
			return rc;
	}
	return KILN_OK;
}

int kl_ids_next(struct kl_ids *ids, kiln_slice *text, bool *hashed, uint32_t *record)
{
	struct side *a = &ids->sides[0], *b = &ids->sides[1];
	int rc = ids->given ? move(ids->given, ids->down) : KILN_OK;
	ids->given = NULL;
	if (rc != KILN_OK)
		return rc;
	int c = a->open && b->open ? ids->external ? -1 : kl_slice_cmp(a->text, b->text) : a->open ? -1 : 1;
	if (ids->down && a->open && b->open)
		c = -c;
	struct side *s = c < 0 ? a : b;
	if (!s->open)
		return KILN_DONE;
	*text = s->text;
	*hashed = tag_of(s) == KL_ID_HASH;
	*record = s->record;
	ids->given = s;
	return KILN_OK;
}
