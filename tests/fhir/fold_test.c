/* fold_test.c - folding of texts: examples, and properties over every code point. */
#include "fhir/fold.h"
#include "base/utf8.h"
#include <criterion/criterion.h>
#include <stdlib.h>
#include <utf8proc.h>

static void folds_to(const char *text, const char *folded)
{
	struct kl_buf b = {0};
	kl_fold(kl_slice_of(text), &b);
	cr_expect(kl_slice_is(kl_buf_slice(&b), folded), "\"%s\" gives \"%.*s\"", text, (int)b.size, b.data);
	kl_buf_free(&b);
}

Test(fold, ascii)
{
	folds_to("", "");
	folds_to("Smith", "smith");
	folds_to("  van   der\tBerg \n", "van der berg");
	folds_to("O'Brien-Smith, Jr.", "obriensmith jr");
	folds_to("---", "");
	folds_to("1 < 2 = $3 ^ `4 | ~5 + 6", "1 < 2 = $3 ^ `4 | ~5 + 6");
}

Test(fold, unicode)
{
	folds_to("Müller", "muller");
	folds_to("Mu\xcc\x88ller", "muller");
	folds_to("STRASSE straße", "strasse strasse");
	folds_to("Ωμέγα ΟΔΟΣ οδος", "ωμεγα οδοσ οδοσ");
	folds_to("ﬁ Ⓐ １２", "fi a 12");
	folds_to("a\xc2\xa0\xe2\x80\x89 b\xc2\xa0", "a b");
	folds_to("“Zoë”—the\xc2\xad", "zoethe");
	folds_to("é", "e");
	folds_to("x é", "x e");
	folds_to("مُحَمَّد", "محمد");
}

Test(fold, vowel_signs_of_indic_scripts_stay)
{
	folds_to("कुमार", "कुमार");
	folds_to("कमर", "कमर");
}

Test(fold, appends_without_a_space_at_the_seam)
{
	struct kl_buf b = {0};
	kl_fold(KL_SLICE("a"), &b);
	kl_fold(KL_SLICE(" \xc3\xa9 "), &b);
	cr_assert(kl_slice_is(kl_buf_slice(&b), "ae"));
	kl_buf_free(&b);
}

/* Forms of one character (composed, decomposed, upper case) are found by each other, and folding twice is folding once. */
Test(fold, every_code_point)
{
	struct kl_buf once = {0}, twice = {0}, other = {0};
	char text[8];
	for (uint32_t c = 1; c < 0x110000; c++) {
		if ((c >= 0xd800 && c < 0xe000) || !utf8proc_codepoint_valid((utf8proc_int32_t)c))
			continue;
		size_t n = kl_utf8_put(text, c);
		text[n] = '\0';
		utf8proc_uint8_t *decomposed = utf8proc_NFD((const utf8proc_uint8_t *)text);
		kl_buf_clear(&once), kl_buf_clear(&twice), kl_buf_clear(&other);
		kl_fold(kl_slice(text, n), &once);
		kl_fold(kl_buf_slice(&once), &twice);
		kl_fold(kl_slice_of((const char *)decomposed), &other);
		free(decomposed);
		cr_assert(kl_slice_eq(kl_buf_slice(&once), kl_buf_slice(&twice)), "U+%04X twice", c);
		cr_assert(kl_slice_eq(kl_buf_slice(&once), kl_buf_slice(&other)), "U+%04X decomposed", c);
		cr_assert_eq(kl_utf8_check(kl_buf_slice(&once)), once.size);
		for (size_t i = 0; i < once.size; i++)
			cr_assert((unsigned char)once.data[i] >= 0x20, "U+%04X leaves a control character", c);
	}
	kl_buf_free(&once), kl_buf_free(&twice), kl_buf_free(&other);
}

/* The table of ASCII and the path by utf8proc agree: a character beyond ASCII in front makes the second do the work. */
Test(fold, both_paths_agree)
{
	struct kl_buf fast = {0}, slow = {0};
	char text[8] = "\xc3\xa9" "a";
	for (int c = 1; c < 128; c++) {
		char plain[4] = {'a', (char)c, 'b', 0};
		text[3] = (char)c, text[4] = 'b', text[5] = 0;
		kl_buf_clear(&fast), kl_buf_clear(&slow);
		kl_fold(kl_slice_of(plain), &fast);
		kl_fold(kl_slice_of(text), &slow);
		cr_expect(kl_slice_eq(kl_buf_slice(&fast), kl_slice(slow.data + 1, slow.size - 1)), "character %d", c);
	}
	kl_buf_free(&fast), kl_buf_free(&slow);
}

Test(fold, case_alone)
{
	struct kl_buf b = {0};
	kl_fold_case(KL_SLICE(" A-b.C É ẞ "), &b);
	cr_expect(kl_slice_is(kl_buf_slice(&b), " a-b.c é ss "));
	kl_buf_clear(&b);
	kl_fold_case(KL_SLICE(""), &b);
	cr_expect_eq(b.size, 0);
	kl_buf_free(&b);
}

Test(fold, words_of_a_name)
{
	kiln_slice rest = KL_SLICE("  van der-Berg\xe2\x80\x93Ng\xe2\x80\xa8Li\xc2\x85Wu "), word;
	const char *const words[] = {"van", "der", "Berg", "Ng", "Li", "Wu"};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		cr_assert(kl_fold_word(&rest, &word));
		cr_expect(kl_slice_is(word, words[i]));
	}
	cr_expect_not(kl_fold_word(&rest, &word));
	rest = KL_SLICE("");
	cr_expect_not(kl_fold_word(&rest, &word));
}
