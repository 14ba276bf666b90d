/* clinic_output.c - resources one a line, or transaction Bundles one a file (one a line when they all go to standard output). */
#include "bench/clinic_model.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct output {
	FILE *file;
	const char *folder;  /* of Bundles; NULL: everything goes to one file */
	bool bundles, began;
};

struct output *output_open(const char *path, bool bundles)
{
	struct output *o = calloc(1, sizeof *o);
	if (!o) die("out of memory");
	o->bundles = bundles;
	if (strcmp(path, "-") == 0) {
		o->file = stdout;
	} else if (bundles) {
		o->folder = path;
		mkdir(path, 0777);
	} else if (!(o->file = fopen(path, "wb"))) {
		die("the output cannot be opened");
	}
	return o;
}

static void put(struct output *o, const char *bytes, size_t n)
{
	if (fwrite(bytes, 1, n, o->file) != n) die("the output cannot be written");
}

static void put_text(struct output *o, const char *s)
{
	put(o, s, strlen(s));
}

void output_bundle(struct clinic *c, const char *name, const char *type)
{
	struct output *o = c->out;
	char path[4096];
	if (!o->bundles) return;
	if (o->folder) {
		snprintf(path, sizeof path, "%s/%s.json", o->folder, name);
		o->file = fopen(path, "wb");
		if (!o->file) die("a file cannot be created in the output directory");
	}
	o->began = false;
	put_text(o, "{\"resourceType\":\"Bundle\",\"type\":\"");
	put_text(o, type);
	put_text(o, "\",\"entry\":[");
}

void output_bundle_end(struct clinic *c)
{
	struct output *o = c->out;
	if (!o->bundles) return;
	put_text(o, "]}\n");
	if (o->folder && fclose(o->file) != 0) die("the output cannot be written");
}

void output_close(struct output *o)
{
	if (!o->folder && (o->file == stdout ? fflush(o->file) : fclose(o->file)) != 0) die("the output cannot be written");
	free(o);
}

static void remember(struct person *p, const char *type, const struct uuid *id)
{
	struct target *t;
	p->targets = grow(p->targets, p->target_count, &p->target_cap, sizeof *p->targets);
	t = &p->targets[p->target_count++];
	snprintf(t->type, sizeof t->type, "%s", type);
	t->id = *id;
}

void resource_begin(struct clinic *c, const char *type, const struct uuid *id, const char *profile)
{
	struct text *t = c->line;
	t->size = 0;
	if (c->person) remember(c->person, type, id);
	snprintf(c->type, sizeof c->type, "%s", type);
	c->id = *id;
	json_open(t, NULL, '{');
	json_string(t, "resourceType", type);
	json_string(t, "id", id->text);
	if (!profile) return;
	json_open(t, "meta", '{');
	json_open(t, "profile", '[');
	while (*profile) {
		size_t n = strcspn(profile, " ");
		json_bytes(t, NULL, profile, n);
		profile += n + (profile[n] == ' ');
	}
	json_close(t, ']');
	json_close(t, '}');
}

void resource_end_unless(struct clinic *c, const char *condition)
{
	struct output *o = c->out;
	struct text head = {0}, tail = {0};
	json_close(c->line, '}');
	if (!o->bundles) {
		text_add(c->line, "\n", 1);
		put(o, c->line->data, c->line->size);
		return;
	}
	text_put(&head, o->began ? ",{\"fullUrl\":\"urn:uuid:" : "{\"fullUrl\":\"urn:uuid:");
	text_put(&head, c->id.text);
	text_put(&head, "\",\"resource\":");
	json_open(&tail, "request", '{');
	json_string(&tail, "method", "POST");
	json_string(&tail, "url", c->type);
	if (condition) json_string(&tail, "ifNoneExist", condition);
	json_close(&tail, '}');
	text_put(&tail, "}");
	put(o, head.data, head.size);
	put(o, c->line->data, c->line->size);
	put(o, ",", 1);
	put(o, tail.data, tail.size);
	o->began = true;
	text_free(&head);
	text_free(&tail);
}

void resource_end(struct clinic *c)
{
	resource_end_unless(c, NULL);
}
