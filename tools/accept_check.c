/* accept_check.c - accept FHIR resources from files and say which are refused. Not installed.

       accept_check [-e] [-q] [-n TIMES] FILE...

   A file holds one JSON document or several (NDJSON). -e takes Bundles apart and accepts each entry's resource; -q prints no line for
   each refusal; -n accepts every resource TIMES times and reports the time of one. The last line counts. */
#include "base/clock.h"
#include "base/status.h"
#include "fhir/accept.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

struct check {
	bool entries, quiet;
	unsigned times;
	uint64_t accepted, refused, nanoseconds, bytes;
	const char *file;
};

static uint64_t now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void report(struct check *c, const kiln_error *err)
{
	c->refused++;
	if (!c->quiet)
		printf("%s: %s at byte %llu, %s: %s\n", c->file, kl_status_of(err->status)->name, (unsigned long long)err->offset,
			err->path, err->message);
}

static void check_one(struct check *c, const struct kl_json *doc, uint32_t node)
{
	kiln_error err;
	int status = KILN_OK;
	uint64_t start = now();
	for (unsigned i = 0; i < c->times; i++)
		status = kl_accept(doc, node, NULL, &err);
	c->nanoseconds += now() - start;
	c->bytes += kl_json_text(doc, node).size;
	if (status == KILN_OK)
		c->accepted++;
	else
		report(c, &err);
}

static void check_document(struct check *c, const struct kl_json *doc)
{
	uint32_t entries = kl_json_get(doc, KL_JSON_ROOT, "entry");
	if (!c->entries || entries == KL_JSON_NONE) {
		check_one(c, doc, KL_JSON_ROOT);
		return;
	}
	for (uint32_t e = kl_json_first(doc, entries); e != KL_JSON_NONE; e = kl_json_next(doc, entries, e)) {
		uint32_t resource = kl_json_get(doc, e, "resource");
		if (resource != KL_JSON_NONE)
			check_one(c, doc, resource);
	}
}

static void check_text(struct check *c, kiln_slice text)
{
	struct kl_json doc = {0};
	kiln_error err;
	size_t used;
	int status;
	while ((status = kl_json_read(&doc, text, KL_DEPTH_MAX + KL_BUNDLE_DEPTH, KL_JSON_STREAM, &used, &err)) == KILN_OK) {
		check_document(c, &doc);
		text = kl_slice(text.data + used, text.size - used);
	}
	if (status != KILN_DONE)
		report(c, &err);
	kl_json_free(&doc);
}

static bool check_file(struct check *c, const char *name)
{
	struct kl_buf text = {0};
	FILE *f = fopen(name, "rb");
	bool good = f != NULL;
	while (good) {
		char *to = kl_buf_room(&text, 1 << 16);
		size_t n = to ? fread(to, 1, 1 << 16, f) : 0;
		if (n == 0)
			break;
		text.size += n;
	}
	good = good && !ferror(f) && kl_buf_ok(&text);
	c->file = name;
	if (good)
		check_text(c, kl_buf_slice(&text));
	if (f)
		fclose(f);
	kl_buf_free(&text);
	return good;
}

int main(int argc, char **argv)
{
	struct check c = {.times = 1};
	int option;
	while ((option = getopt(argc, argv, "eqn:")) != -1) {
		if (option == '?')
			return 2;
		c.entries |= option == 'e';
		c.quiet |= option == 'q';
		c.times = option == 'n' ? (unsigned)atoi(optarg) : c.times;
	}
	for (int i = optind; i < argc; i++)
		if (!check_file(&c, argv[i])) {
			fprintf(stderr, "%s: cannot be read\n", argv[i]);
			return 2;
		}
	double all = (double)(c.accepted + c.refused) * c.times;
	printf("%llu accepted, %llu refused, %.3f us and %.0f bytes each\n", (unsigned long long)c.accepted,
		(unsigned long long)c.refused, all > 0 ? (double)c.nanoseconds / all / 1000 : 0, all > 0 ? (double)c.bytes * c.times / all : 0);
	return c.refused ? 1 : 0;
}
