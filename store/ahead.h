/* ahead.h - reading ahead of those who walk through the data file.

   The map is one of random reads (MDB_NORDAHEAD): a fault brings one page, where the system's own read-around would bring as much as the disk is set to
   read ahead, 128 KiB or 8 MiB, before the page is given out. Who reads a second page near a first one is walking, and gets what lies around them from
   the system in the background. A chunk is asked for once; which ones were is kept of the last few GiB. */
#ifndef KL_AHEAD_H
#define KL_AHEAD_H
#include "base/slice.h"

struct kl_ahead;

/* NULL: no memory. */
struct kl_ahead *kl_ahead_new(void);
void kl_ahead_free(struct kl_ahead *a);

/* A value that lies in the map has been found. From any thread. */
void kl_ahead_note(struct kl_ahead *a, kiln_slice value);

/* Has the chunk of this address been asked for? For tests. */
bool kl_ahead_asked(const struct kl_ahead *a, const void *address);

#endif
