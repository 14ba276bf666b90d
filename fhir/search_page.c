/* search_page.c - tokens of pages. 24 bytes: version (1), sequence (8) and record number (4), big-endian, check of the incarnation (4), and a check of
   all that stands before it and of the query (7); as base64url (RFC 4648 section 5), 32 characters with no bit to spare. */
#include "fhir/search_page.h"
#include "base/codec.h"
#include "base/hash.h"
#include "base/status.h"

#define VERSION 1
enum { AT_SEQUENCE = 1, AT_RECORD = 9, AT_INCARNATION = 13, AT_CHECK = 17, SIZE = 24 };

static uint64_t fold(uint64_t check, kiln_slice text) { return kl_checksum_seed(text, check + 1); }

uint64_t kl_page_query_check(const struct kl_query *query)
{
	uint64_t check = fold(0, query->type);
	for (uint32_t i = 0; i < query->count; i++) {
		const struct kl_query_param *p = &query->params[i];
		if (p->ignored || kl_slice_is(p->name.whole, "_page"))
			continue;
		check = fold(check, p->name.whole) + p->count;
		for (uint32_t k = 0; k < p->count; k++)
			check = fold(check, p->values[k]);
	}
	return check;
}

static uint32_t incarnation_check(const struct kl_env *env)
{
	return (uint32_t)kl_checksum(kl_slice(kl_env_incarnation(env), KL_INCARNATION_SIZE));
}

/* The check of what stands before it, in the low 7 bytes. */
static uint64_t check_of(const unsigned char bytes[SIZE], uint64_t query_check)
{
	return kl_checksum_seed(kl_slice(bytes, AT_CHECK), query_check) >> 8;
}

static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void kl_page_write(const struct kl_env *env, uint64_t query_check, const struct kl_page *page, char out[KL_PAGE_TOKEN])
{
	unsigned char bytes[SIZE] = {VERSION};
	kl_put_be64(bytes + AT_SEQUENCE, page->sequence);
	kl_put_be32(bytes + AT_RECORD, page->after);
	kl_put_be32(bytes + AT_INCARNATION, incarnation_check(env));
	kl_put_be64(bytes + AT_CHECK - 1, (uint64_t)bytes[AT_CHECK - 1] << 56 | check_of(bytes, query_check));
	for (size_t i = 0, o = 0; i < SIZE; i += 3) {
		uint32_t three = (uint32_t)bytes[i] << 16 | (uint32_t)bytes[i + 1] << 8 | bytes[i + 2];
		for (int shift = 18; shift >= 0; shift -= 6)
			out[o++] = digits[three >> shift & 63];
	}
}

static bool decode(kiln_slice token, unsigned char out[SIZE])
{
	if (token.size != KL_PAGE_TOKEN)
		return false;
	for (size_t i = 0, o = 0; i < KL_PAGE_TOKEN; i += 4) {
		uint32_t three = 0;
		for (size_t k = 0; k < 4; k++) {
			const char *at = memchr(digits, token.data[i + k], sizeof digits - 1);
			if (!at)
				return false;
			three = three << 6 | (uint32_t)(at - digits);
		}
		out[o++] = (unsigned char)(three >> 16);
		out[o++] = (unsigned char)(three >> 8);
		out[o++] = (unsigned char)three;
	}
	return true;
}

bool kl_page_formed(kiln_slice token)
{
	unsigned char bytes[SIZE];
	return decode(token, bytes) && bytes[0] == VERSION;
}

int kl_page_read(const struct kl_env *env, uint64_t query_check, kiln_slice token, struct kl_page *page, kiln_error *err)
{
	unsigned char bytes[SIZE];
	bool good = decode(token, bytes) && bytes[0] == VERSION;
	if (!good || (kl_get_be64(bytes + AT_CHECK - 1) & UINT64_MAX >> 8) != check_of(bytes, query_check))
		return kl_fail(err, KILN_BAD_QUERY, "this is no page of this search");
	if (kl_get_be32(bytes + AT_INCARNATION) != incarnation_check(env))
		return kl_fail(err, KILN_GONE, "the page is of another incarnation of the store: begin anew");
	page->sequence = kl_get_be64(bytes + AT_SEQUENCE);
	page->after = kl_get_be32(bytes + AT_RECORD);
	return KILN_OK;
}
