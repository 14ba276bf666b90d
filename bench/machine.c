/* machine.c - what a process and its files take, and what machine this is. */
#include "bench/measure.h"
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#define WATCH_INTERVAL 20000   /* microseconds */

static uint64_t anonymous(void)
{
	char line[256];
	unsigned long kib = 0;
	FILE *f = fopen("/proc/self/status", "r");
	while (f && fgets(line, sizeof line, f))
		if (sscanf(line, "RssAnon: %lu", &kib) == 1)
			break;
	if (f)
		fclose(f);
	return (uint64_t)kib * 1024;
}

static struct {
	pthread_t thread;
	atomic_bool stop;
	uint64_t before, peak;
} watch;

static void *watcher(void *arg)
{
	(void)arg;
	while (!atomic_load(&watch.stop)) {
		uint64_t now = anonymous();
		if (now > watch.peak)
			watch.peak = now;
		usleep(WATCH_INTERVAL);
	}
	return NULL;
}

void memory_watch(void)
{
	watch.before = watch.peak = anonymous();
	atomic_store(&watch.stop, false);
	if (pthread_create(&watch.thread, NULL, watcher, NULL) != 0)
		exit(3);
}

uint64_t memory_stop(void)
{
	atomic_store(&watch.stop, true);
	pthread_join(watch.thread, NULL);
	return watch.peak - watch.before;
}

static int forget_one(const char *path, const struct stat *s, int kind, struct FTW *at)
{
	int fd, rc;
	(void)s;
	(void)at;
	if (kind != FTW_F || (fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		return 0;
	fdatasync(fd);
	rc = posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
	close(fd);
	return rc;
}

int files_forget(const char *dir) { return nftw(dir, forget_one, 16, FTW_PHYS) == 0 ? 0 : -1; }

static uint64_t sum;
static int add_one(const char *path, const struct stat *s, int kind, struct FTW *at)
{
	(void)path;
	(void)at;
	sum += kind == FTW_F ? (uint64_t)s->st_size : 0;
	return 0;
}

uint64_t files_size(const char *dir)
{
	sum = 0;
	nftw(dir, add_one, 16, FTW_PHYS);
	return sum;
}

static int remove_one(const char *path, const struct stat *s, int kind, struct FTW *at)
{
	(void)s;
	(void)kind;
	(void)at;
	remove(path);
	return 0;
}

void files_remove(const char *dir) { nftw(dir, remove_one, 16, FTW_PHYS | FTW_DEPTH); }

static void first_line(const char *path, const char *head, char *out, size_t size)
{
	char line[512];
	FILE *f = fopen(path, "r");
	out[0] = 0;
	while (f && fgets(line, sizeof line, f)) {
		const char *at = strstr(line, head);
		if (at != line)
			continue;
		at = strpbrk(line, ":=");
		if (at)
			snprintf(out, size, "%.*s", (int)strcspn(at + 1 + strspn(at + 1, " \""), "\"\n"), at + 1 + strspn(at + 1, " \""));
		break;
	}
	if (f)
		fclose(f);
}

void machine_text(char *out, size_t size)
{
	char model[128], system[128];
	struct utsname u;
	uname(&u);
	first_line("/proc/cpuinfo", "model name", model, sizeof model);
	first_line("/etc/os-release", "PRETTY_NAME", system, sizeof system);
	snprintf(out, size, "%s, %ld processors, %ld GiB, %s %s, %s", model[0] ? model : u.machine, sysconf(_SC_NPROCESSORS_ONLN),
		(long)((double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) / (1 << 30) + 0.5), u.sysname, u.release, system);
}
