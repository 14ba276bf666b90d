/* directory.c - claim, publish, release: see directory.h. */
#include "store/directory.h"
#include "store/env_private.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define PASSING_NAME "new.mdb"
#define DIRECTORY_MODE 0700  /* medical records: for the owner alone */

static int fail_errno(kiln_error *err, const char *what)
{
	return kl_env_fail(err, errno, what);
}

/* KILN_OK when nothing but remains of an unfinished store stands in the directory. */
static int look_inside(int fd, kiln_error *err)
{
	int copy = openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *listing = copy < 0 ? NULL : fdopendir(copy);
	if (!listing) {
		int status = fail_errno(err, "the directory cannot be read");
		if (copy >= 0)
			close(copy);
		return status;
	}
	int status = KILN_OK;
	for (struct dirent *e = readdir(listing); e && !status; e = readdir(listing)) {
		if (!strcmp(e->d_name, KL_DATA_NAME))
			status = kl_fail(err, KILN_EXISTS, "the directory holds a store already");
		else if (strcmp(e->d_name, ".") && strcmp(e->d_name, "..") && strcmp(e->d_name, PASSING_NAME) && strcmp(e->d_name, "lost+found"))
			status = kl_fail(err, KILN_EXISTS, "the directory is not empty");
	}
	closedir(listing);
	return status;
}

static int open_and_lock(struct kl_directory *d, kiln_error *err)
{
	d->fd = open(d->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (d->fd < 0)
		return fail_errno(err, "the directory cannot be opened");
	if (flock(d->fd, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK)
		return kl_fail(err, KILN_BUSY, "a store is being made in this directory");
	return look_inside(d->fd, err);
}

int kl_directory_claim(const char *dir, struct kl_directory *d, kiln_error *err)
{
	*d = (struct kl_directory){.fd = -1};
	d->dir = strdup(dir);
	if (!d->dir || asprintf(&d->file, "%s/%s", dir, PASSING_NAME) < 0) {
		d->file = NULL;
		kl_directory_release(d, true);
		return kl_fail_memory(err);
	}
	int status = KILN_OK;
	d->made = mkdir(dir, DIRECTORY_MODE) == 0;
	if (!d->made && errno != EEXIST)
		status = fail_errno(err, "the directory cannot be made");
	if (!status)
		status = open_and_lock(d, err);
	if (!status && unlinkat(d->fd, PASSING_NAME, 0) && errno != ENOENT)
		status = fail_errno(err, "the remains of an unfinished store cannot be removed");
	if (status) {
		if (d->made)
			rmdir(dir);
		kl_directory_release(d, true);
	}
	return status;
}

static int sync_path(int at, const char *name, int flags)
{
	int fd = openat(at, name, flags | O_CLOEXEC);
	if (fd < 0)
		return -1;
	int rc = fsync(fd), saved = errno;
	close(fd);
	errno = saved;
	return rc;
}

int kl_directory_publish(struct kl_directory *d, kiln_error *err)
{
	if (sync_path(d->fd, PASSING_NAME, O_RDWR))
		return fail_errno(err, "the new store cannot be synced");
	if (renameat(d->fd, PASSING_NAME, d->fd, KL_DATA_NAME))
		return fail_errno(err, "the new store cannot be given its name");
	if (fsync(d->fd) || (d->made && sync_path(d->fd, "..", O_RDONLY | O_DIRECTORY) && errno != EACCES)) {
		int status = fail_errno(err, "the directory cannot be synced");
		unlinkat(d->fd, KL_DATA_NAME, 0);
		return status;
	}
	return KILN_OK;
}

void kl_directory_release(struct kl_directory *d, bool kept)
{
	if (!kept && d->fd >= 0) {
		unlinkat(d->fd, PASSING_NAME, 0);
		if (d->made)
			rmdir(d->dir);
	}
	if (d->fd >= 0)
		close(d->fd);
	free(d->dir);
	free(d->file);
	*d = (struct kl_directory){.fd = -1};
}
