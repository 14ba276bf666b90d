/* json_text.c - JSON as bytes. */
#include "cli/json_text.h"
#include <cJSON.h>
#include <stdlib.h>
#include <string.h>

static size_t skip_space(kiln_slice text, size_t at)
{
	while (at < text.size && text.data[at] && strchr(" \t\r\n", text.data[at]))
		at++;
	return at;
}

/* Behind the closing quote of the string whose opening one stands at `at`; 0: there is none. */
static size_t skip_string(kiln_slice text, size_t at)
{
	for (at++; at < text.size; at++) {
		if (text.data[at] == '"')
			return at + 1;
		at += text.data[at] == '\\';
	}
	return 0;
}

static size_t skip_container(kiln_slice text, size_t at)
{
	size_t depth = 0;

	do {
		char c = text.data[at];

		if (c == '"') {
			at = skip_string(text, at);
			continue;
		}
		depth += c == '{' || c == '[';
		at++;
		if ((c == '}' || c == ']') && --depth == 0)
			return at;
	} while (at && at < text.size);
	return 0;
}

size_t json_size(kiln_slice text)
{
	size_t at = skip_space(text, 0), from = at;

	if (at == text.size)
		return 0;
	if (text.data[at] == '{' || text.data[at] == '[')
		return skip_container(text, at);
	if (text.data[at] == '"')
		return skip_string(text, at);
	while (at < text.size && (!text.data[at] || !strchr(" \t\r\n,:{}[]\"", text.data[at])))
		at++;
	return at > from ? at : at + 1;
}

static kiln_slice rest_of(kiln_slice text, size_t at)
{
	return (kiln_slice){text.data + at, text.size - at};
}

bool json_member(kiln_slice object, size_t *at, kiln_slice *name, kiln_slice *value)
{
	size_t i = skip_space(object, *at), n;

	if (i >= object.size || object.data[i] != (*at ? ',' : '{'))
		return false;
	i = skip_space(object, i + 1);
	if (i >= object.size || object.data[i] != '"' || !(n = json_size(rest_of(object, i))))
		return false;
	*name = (kiln_slice){object.data + i + 1, n - 2};
	i = skip_space(object, i + n);
	if (i >= object.size || object.data[i] != ':')
		return false;
	i = skip_space(object, i + 1);
	if (!(n = json_size(rest_of(object, i))))
		return false;
	*value = (kiln_slice){object.data + i, n};
	*at = i + n;
	return true;
}

char *json_string(kiln_slice text, size_t *size)
{
	cJSON *value = text.size && *text.data == '"' ? cJSON_ParseWithLength(text.data, text.size) : NULL;
	char *copy = cJSON_IsString(value) ? strdup(value->valuestring) : NULL;

	*size = copy ? strlen(copy) : 0;
	cJSON_Delete(value);
	return copy;
}
