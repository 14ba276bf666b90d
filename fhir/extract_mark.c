/* extract_mark.c - terms that tell about a resource's values what a walk in their order has to know (search_order.h): that it has several of them, and
   of references that their targets are of a type that is not expected. */
#include "fhir/extract_private.h"

struct kl_first { uint32_t at, size, target; bool any, several; };

/* What sorting compares of the term; target: what it refers to. False: nothing. */
static bool compared(const struct kl_terms *out, const struct kl_type_index *index, const struct kl_term *t, struct kl_first *value)
{
	if (index->kind != KL_INDEX_PARAM || index->def->type == KL_PARAM_COMPOSITE || index->def->type == KL_PARAM_SPECIAL)
		return false;
	*value = (struct kl_first){.target = t->target, .any = true};
	if (index->def->type == KL_PARAM_REFERENCE)
		return t->target != 0;
	kiln_slice whole = kl_slice(out->bytes.data + t->at, t->size), v = kl_term_compared((enum kl_param_type)index->def->type, whole);
	if (v.data && index->def->type == KL_PARAM_DATE)
		v = whole;   /* so that a record that is not marked has one entry */
	value->at = v.size ? (uint32_t)(v.data - out->bytes.data) : 0;
	value->size = (uint32_t)v.size;
	return v.data != NULL;
}

static bool same_value(const struct kl_terms *out, const struct kl_first *a, const struct kl_first *b)
{
	return a->target == b->target && a->size == b->size && memcmp(out->bytes.data + a->at, out->bytes.data + b->at, a->size) == 0;
}

/* References of this type are not expected of the index: a walk in the order of targets would not look for them. */
static bool is_stray(const struct kl_index_def *def, const struct kl_type *type)
{
	const struct kl_param *owner = kl_def_owner(def);
	if (type && owner->target_count == KL_RESOURCE_TYPES)
		return false;
	for (unsigned i = 0; type && i < owner->target_count; i++)
		if (kl_param_target(owner, i) == type->self)
			return false;
	return true;
}

static void push_stray(struct kl_extractor *x, uint32_t index, const struct kl_type *type)
{
	struct kl_buf *bytes = &x->out->bytes;
	size_t at = bytes->size;
	kl_buf_add(bytes, KL_TERM_STRAY, sizeof KL_TERM_STRAY - 1);
	if (type)
		kl_buf_add_slice(bytes, kl_type_name(type));
	if (kl_buf_ok(bytes))
		kl_extract_push(x, index, 0, at, bytes->size - at);
}

void kl_extract_mark(struct kl_extractor *x, const struct kl_type_indexes *ti, uint32_t from)
{
	struct kl_terms *out = x->out;
	struct kl_first *firsts = kl_arena_alloc(&out->arena, ti->count * sizeof *firsts), value;
	if (!firsts || !kl_buf_ok(&out->bytes)) {
		out->failed = true;
		return;
	}
	memset(firsts, 0, ti->count * sizeof *firsts);
	for (uint32_t i = from, count = out->count; i < count; i++) {
		const struct kl_term *t = &out->list[i];
		const struct kl_type_index *index = &ti->list[t->index];
		struct kl_first *first = &firsts[t->index];
		const struct kl_type *type = t->target ? out->targets[t->target - 1].type : NULL;
		if (t->target && index->kind == KL_INDEX_PARAM && index->def->type == KL_PARAM_REFERENCE && is_stray(index->def, type))
			push_stray(x, t->index, type);
		t = &out->list[i];
		if (first->several || !compared(out, index, t, &value))
			continue;
		if (!first->any)
			*first = value;
		else
			first->several = !same_value(out, first, &value);
	}
	size_t at = out->bytes.size;
	kl_buf_add(&out->bytes, KL_TERM_SEVERAL, sizeof KL_TERM_SEVERAL - 1);
	for (uint32_t i = 0; i < ti->count && kl_buf_ok(&out->bytes); i++)
		if (firsts[i].several)
			kl_extract_push(x, i, 0, at, sizeof KL_TERM_SEVERAL - 1);
}
