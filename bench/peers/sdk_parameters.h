/* sdk_parameters.h - the search parameters that the Android FHIR SDK indexes: one line each in sdk_parameters.c.

   The engine takes every R4 parameter of a type but composite ones, and _id, _lastUpdated, _profile, _security, _source and _tag; an app can't switch any
   off. Here are those with values in the records of the generator and of Synthea, as plain paths: a choice of types and a union are a line for each
   element of JSON. Left out, in the peer's favour, though there are values: Patient's deceased, Location's near. Of telecom, phone and email the engine
   has no rows: a ContactPoint is no token to it. */
#ifndef BENCH_SDK_PARAMETERS_H
#define BENCH_SDK_PARAMETERS_H
#include <stddef.h>

enum sdk_form {
	AS_PLAIN /* boolean, id */, AS_CODE, AS_CODING, AS_CONCEPT, AS_IDENTIFIER, AS_REFERENCE, AS_CANONICAL, AS_URI,
	AS_NAME, AS_ADDRESS, AS_TEXT, AS_DAY, AS_TIME, AS_PERIOD, AS_QUANTITY
};

struct sdk_parameter {
	const char *type, *name, *path;   /* "Observation", "value-quantity", "Observation.component.valueQuantity" */
	enum sdk_form form;
	const char *detail;               /* AS_CODE: its system, NULL for none; AS_REFERENCE: what it must begin with, "Patient/" */
};

/* Of every resource; their paths begin with "Resource.". */
const struct sdk_parameter *sdk_parameters_of_all(size_t *count);
/* Of a type alone; those of one name stand together. */
const struct sdk_parameter *sdk_parameters_of(const char *type, size_t *count);
#endif
