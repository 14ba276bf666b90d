/* files.c - the files that operands name. */
#include "cli/files.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The directories on the way down: a link back to one of them is not followed. */
struct above {
	const struct above *up;
	dev_t dev;
	ino_t ino;
};

static bool walk(struct files *files, const char *dir, const struct stat *st, const struct above *up);

static bool blame(struct files *files, const char *path)
{
	int kept = errno;

	files->culprit = strdup(path);
	errno = kept;
	return false;
}

static bool add_path(struct files *files, const char *path)
{
	size_t cap = files->cap ? files->cap * 2 : 16;
	char **paths;

	if (files->count == files->cap) {
		paths = realloc(files->paths, cap * sizeof *paths);
		if (!paths)
			return false;
		files->paths = paths;
		files->cap = cap;
	}
	files->paths[files->count] = strdup(path);
	return files->paths[files->count] && ++files->count;
}

static bool add_file(struct files *files, const char *path, const struct stat *st)
{
	if (S_ISREG(st->st_mode))
		files->bytes += (uint64_t)st->st_size;
	else
		files->endless = true;
	return add_path(files, path);
}

static bool is_above(const struct stat *st, const struct above *up)
{
	while (up && (up->dev != st->st_dev || up->ino != st->st_ino))
		up = up->up;
	return up;
}

/* One entry of a directory. Sockets, pipes, devices and links that lead nowhere are no files of records. */
static bool walk_entry(struct files *files, const char *path, const struct above *up)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return errno == ENOENT || errno == ELOOP || blame(files, path);
	if (S_ISDIR(st.st_mode))
		return is_above(&st, up) || walk(files, path, &st, up);
	return !S_ISREG(st.st_mode) || add_file(files, path, &st);
}

static int visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static bool walk(struct files *files, const char *dir, const struct stat *st, const struct above *up)
{
	struct above here = {up, st->st_dev, st->st_ino};
	struct dirent **entries;
	int n = scandir(dir, &entries, visible, by_bytes);
	bool good = n >= 0 || blame(files, dir);

	for (int i = 0; i < n; i++) {
		char *path = NULL;

		if (good)
			good = asprintf(&path, "%s/%s", dir, entries[i]->d_name) >= 0 && walk_entry(files, path, &here);
		free(path);
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	return good;
}

bool files_add(struct files *files, const char *operand)
{
	struct stat st;

	if (!strcmp(operand, "-")) {
		files->endless = true;
		return add_path(files, operand);
	}
	if (stat(operand, &st) < 0)
		return blame(files, operand);
	return S_ISDIR(st.st_mode) ? walk(files, operand, &st, NULL) : add_file(files, operand, &st);
}

void files_free(struct files *files)
{
	for (size_t i = 0; i < files->count; i++)
		free(files->paths[i]);
	free(files->paths);
	free(files->culprit);
	*files = (struct files){0};
}
