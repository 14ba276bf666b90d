/* directory.h - a store's directory while its data file is being made: the file grows under another name, is synced, and only then gets
   its own, so that a half-made store is never seen. An advisory lock on the directory keeps a second maker out. */
#ifndef KL_DIRECTORY_H
#define KL_DIRECTORY_H
#include "base/slice.h"

struct kl_directory {
	int fd;        /* the directory, locked; -1 when released */
	bool made;     /* by kl_directory_claim: removed again if nothing comes of it */
	char *dir;     /* as it was given */
	char *file;    /* path of the file under its passing name */
};

/* dir is created if it is absent; otherwise it must be empty (remains of a maker that died, and lost+found, are no hindrance: the former are
   removed). KILN_EXISTS, KILN_BUSY when another maker is at work, KILN_IO, KILN_NO_MEMORY. */
int kl_directory_claim(const char *dir, struct kl_directory *d, kiln_error *err);
/* Sync the file and give it its name. */
int kl_directory_publish(struct kl_directory *d, kiln_error *err);
/* Release; without kept, remove the file and what claim made. */
void kl_directory_release(struct kl_directory *d, bool kept);

#endif
