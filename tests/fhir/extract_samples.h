/* extract_samples.h - resources with many kinds of elements, for the tests of extraction. */
#ifndef KL_EXTRACT_SAMPLES_H
#define KL_EXTRACT_SAMPLES_H
#include <stddef.h>

extern const char *const samples[];
extern const size_t sample_count;

#endif
