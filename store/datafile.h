/* datafile.h - data.mdb as LMDB maps it, and whether all of it is there. */
#ifndef KL_DATAFILE_H
#define KL_DATAFILE_H
#include "store/env_private.h"

/* mdb_env_create and mdb_env_open with the options of every environment. map_size 0 is the default: 1 TiB of address space, halved down to 1 GiB
   where that is refused. A fault brings one page: ahead.h. Returns LMDB's result; *mdb is NULL when it fails. */
int kl_datafile_map(MDB_env **mdb, const char *path, uint64_t map_size, unsigned flags);

/* All of the file is going to be read: have the system bring it into memory, if half of that holds it. A hint. */
void kl_datafile_ahead(MDB_env *mdb);

/* LMDB leaves out pages that one transaction took and freed again, so that a sound file may end before its last page; a file that was cut short in
   copying looks alike, and reading behind its end kills the process. So after each commit the file is extended to its last page. */
void kl_datafile_extend(MDB_env *mdb);
/* KILN_DAMAGED when the file ends before its last page and any page behind its end is in use. */
int kl_datafile_complete(MDB_env *mdb, bool read_only, kiln_error *err);

/* The number of free pages whose number is at least `first`. Returns LMDB's result. */
int kl_datafile_free_pages(MDB_txn *mdb, uint64_t first, uint64_t *count);

#endif
