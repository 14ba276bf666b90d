/* uuid_test.c - RFC 9562. */
#include "base/uuid.h"
#include <criterion/criterion.h>

Test(uuid, random_is_version_4)
{
	unsigned char a[16], b[16], changed[16] = {0};
	for (int i = 0; i < 100; i++) {
		cr_assert(kl_uuid_random(a) && kl_uuid_random(b));
		cr_assert_eq(a[6] >> 4, 4);
		cr_assert_eq(a[8] >> 6, 2);
		for (int j = 0; j < 16; j++)
			changed[j] |= a[j] ^ b[j];
	}
	for (int j = 0; j < 16; j++)
		cr_assert_eq(changed[j], j == 6 ? 0x0f : j == 8 ? 0x3f : 0xff, "byte %d", j);
}

Test(uuid, by_name)
{
	unsigned char dns[16], out[16];
	char text[KL_UUID_TEXT];
	cr_assert(kl_uuid_parse(KL_SLICE("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), dns));
	cr_assert(kl_uuid_by_name(dns, KL_SLICE("www.example.com"), out));
	kl_uuid_text(out, text);
	cr_assert(kl_slice_is(kl_slice(text, sizeof text), "2ed6657d-e927-568b-95e1-2665a8aea6a2"));
}

Test(uuid, text_round_trip)
{
	for (unsigned i = 0; i < 256; i++) {
		unsigned char uuid[16], back[16];
		char text[KL_UUID_TEXT];
		for (unsigned j = 0; j < 16; j++)
			uuid[j] = (unsigned char)(i * 31 + j * 17);
		kl_uuid_text(uuid, text);
		cr_assert(kl_uuid_parse(kl_slice(text, sizeof text), back));
		cr_assert_eq(memcmp(uuid, back, 16), 0);
	}
}

Test(uuid, refused)
{
	static const char good[] = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
	unsigned char out[16];
	cr_assert_not(kl_uuid_parse(KL_SLICE("6ba7b810-9dad-11d1-80b4-00c04fd430c"), out));
	cr_assert_not(kl_uuid_parse(KL_SLICE("6ba7b810-9dad-11d1-80b4-00c04fd430c80"), out));
	cr_assert_not(kl_uuid_parse((kiln_slice){NULL, 0}, out));
	for (size_t i = 0; i < KL_UUID_TEXT; i++) {
		char text[KL_UUID_TEXT];
		memcpy(text, good, sizeof text);
		text[i] = text[i] == '-' ? '0' : '-';
		cr_assert_not(kl_uuid_parse_any(kl_slice(text, sizeof text), out), "a dash or none at %zu", i);
		text[i] = 'g';
		cr_assert_not(kl_uuid_parse_any(kl_slice(text, sizeof text), out));
	}
	cr_assert_not(kl_uuid_parse(KL_SLICE("6BA7B810-9dad-11d1-80b4-00c04fd430c8"), out));
	cr_assert(kl_uuid_parse_any(KL_SLICE("6BA7b810-9DAD-11d1-80b4-00c04fd430C8"), out));
	cr_assert(out[0] == 0x6b && out[15] == 0xc8);
}
