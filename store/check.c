/* check.c - stub */
#include "store/check.h"
