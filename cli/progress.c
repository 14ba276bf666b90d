/* progress.c - a line on stderr that tells how far long work has come. */
#include "cli/progress.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define INTERVAL 0.2
#define BAR 24

double progress_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void progress_begin(struct progress *p, const char *what)
{
	const char *term = getenv("TERM");

	*p = (struct progress){.what = what, .started = progress_now()};
	p->shown = isatty(STDERR_FILENO) && term && strcmp(term, "dumb");
	p->last = p->started;
}

bool progress_due(const struct progress *p)
{
	return p->shown && progress_now() - p->last >= INTERVAL;
}

static void draw_bar(uint64_t done, uint64_t total)
{
	double part = done < total ? (double)done / (double)total : 1.0;
	int full = (int)(part * BAR);

	fputs(" [", stderr);
	for (int i = 0; i < BAR; i++)
		fputc(i < full ? '#' : '.', stderr);
	fprintf(stderr, "] %3d%%", (int)(part * 100));
}

void progress_draw(struct progress *p, uint64_t done, uint64_t total, const char *text)
{
	flockfile(stderr);
	fprintf(stderr, "\r%s", p->what);
	if (total)
		draw_bar(done, total);
	fprintf(stderr, " %s\033[K", text);
	fflush(stderr);
	funlockfile(stderr);
	p->drawn = true;
	p->last = progress_now();
}

void progress_erase(struct progress *p)
{
	if (p->drawn)
		fputs("\r\033[K", stderr);
	p->drawn = false;
}

int progress_call(void *arg, uint64_t done, uint64_t total)
{
	struct progress *p = arg;
	char text[64];

	if (progress_due(p)) {
		snprintf(text, sizeof text, "%" PRIu64, done);
		progress_draw(p, done, total, text);
	}
	return 0;
}
