/* output.c - results on stdout. The first write that fails is remembered with its reason. */
#include "cli/cli.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int output_errno;  /* of the first write that failed */

/* A standard stream that the caller closed must not become the descriptor of a store's file: what is said would be written into
   it. The stand-in refuses what the stream is for. */
static void hold_standard_streams(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
			_exit(CODE_FAILED);
}

void output_start(void)
{
	static char buffer[1 << 16];

	hold_standard_streams();
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
}

static void note(bool good)
{
	if (!good && !output_errno)
		output_errno = errno ? errno : EIO;
}

static void put(const char *data, size_t size)
{
	if (!output_errno)
		note(fwrite(data, 1, size, stdout) == size);
}

void output_bytes(kiln_slice bytes)
{
	put(bytes.data, bytes.size);
}

void output_line(kiln_slice line)
{
	put(line.data, line.size);
	put("\n", 1);
}

void output_text(const char *text)
{
	put(text, strlen(text));
}

/* RFC 8259, 7: what must be escaped. */
static size_t plain_run(kiln_slice text, size_t from)
{
	size_t n = from;

	while (n < text.size && (unsigned char)text.data[n] >= 0x20 && text.data[n] != '"' && text.data[n] != '\\')
		n++;
	return n;
}

void output_json_string(kiln_slice text)
{
	size_t from = 0, to;
	char escape[8];

	put("\"", 1);
	while ((to = plain_run(text, from)) < text.size) {
		put(text.data + from, to - from);
		snprintf(escape, sizeof escape, "\\u%04x", (unsigned char)text.data[to]);
		output_text(escape);
		from = to + 1;
	}
	put(text.data + from, to - from);
	put("\"", 1);
}

void output_json_time(int64_t milliseconds)
{
	int64_t part = ((milliseconds % 1000) + 1000) % 1000;
	time_t seconds = (time_t)((milliseconds - part) / 1000);
	struct tm tm = {0};
	char date[64], text[96];

	gmtime_r(&seconds, &tm);
	strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%S", &tm);
	snprintf(text, sizeof text, "\"%s.%03" PRId64 "Z\"", date, part);
	output_text(text);
}

void output_version(kiln_slice type, kiln_slice id, kiln_slice version)
{
	output_bytes(type);
	output_text("/");
	output_bytes(id);
	output_text("/_history/");
	output_line(version);
}

bool output_failed(void)
{
	return output_errno != 0;
}

void output_flush(void)
{
	if (!output_errno)
		note(fflush(stdout) == 0);
}

int output_finish(int code)
{
	errno = 0;
	note(!ferror(stdout));
	note(fflush(stdout) == 0);
	note(fclose(stdout) == 0);
	if (!output_errno)
		return code;
	errno = output_errno;
	return say_errno("stdout");
}
