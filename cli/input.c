/* input.c - the bytes of a file or of standard input, unpacked when they are gzip's. */
#include "cli/input.h"
#include "cli/interrupt.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define RAW_SIZE (64u << 10)

enum form { FORM_UNKNOWN, FORM_PLAIN, FORM_GZIP };

struct input {
	int fd;
	bool waits;                 /* no regular file: a read may block for ever */
	bool inside;                /* of a gzip member */
	enum form form;
	uint64_t consumed, size;    /* bytes of the file read, and in it (0: not known) */
	z_stream z;                 /* next_in, avail_in: what is left of raw, in every form */
	unsigned char raw[RAW_SIZE];
};

int input_open(struct input **out, const char *path)
{
	struct input *in = calloc(1, sizeof *in);
	struct stat st;

	*out = NULL;
	if (!in)
		return INPUT_FAILED;
	in->fd = strcmp(path, "-") ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
	if (in->fd < 0 || fstat(in->fd, &st) < 0) {
		input_close(in);
		return INPUT_FAILED;
	}
	in->waits = !S_ISREG(st.st_mode);
	in->size = in->waits ? 0 : (uint64_t)st.st_size;
	if (!in->waits)
		posix_fadvise(in->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
	*out = in;
	return INPUT_OK;
}

void input_close(struct input *in)
{
	int kept = errno;

	if (!in)
		return;
	if (in->form == FORM_GZIP)
		inflateEnd(&in->z);
	if (in->fd > STDERR_FILENO)
		close(in->fd);
	free(in);
	errno = kept;
}

uint64_t input_left(const struct input *in)
{
	return in->size > in->consumed ? in->size - in->consumed : 0;
}

uint64_t input_consumed(const struct input *in)
{
	return in->consumed;
}

static int read_raw(struct input *in, void *to, size_t room, size_t *size)
{
	ssize_t n;

	do {
		if (in->waits)
			interrupt_wait(in->fd);
		if (interrupt_signal())
			return INPUT_STOPPED;
		n = read(in->fd, to, room);
	} while (n < 0 && (errno == EINTR || errno == EAGAIN));
	if (n < 0)
		return INPUT_FAILED;
	*size = (size_t)n;
	in->consumed += (uint64_t)n;
	return n ? INPUT_OK : INPUT_END;
}

/* More bytes behind those that are left in raw. */
static int fill_raw(struct input *in)
{
	size_t left = in->z.avail_in, size = 0;
	int status;

	if (left)
		memmove(in->raw, in->z.next_in, left);
	status = read_raw(in, in->raw + left, RAW_SIZE - left, &size);
	in->z.next_in = in->raw;
	in->z.avail_in = (uInt)(left + size);
	return status;
}

/* Plain or gzip: the first two bytes tell (RFC 1952, 2.3.1). */
static int find_form(struct input *in)
{
	int status = INPUT_OK;

	while (in->z.avail_in < 2 && status == INPUT_OK)
		status = fill_raw(in);
	if (status != INPUT_OK && status != INPUT_END)
		return status;
	in->form = FORM_PLAIN;
	if (in->z.avail_in < 2 || in->raw[0] != 0x1f || in->raw[1] != 0x8b)
		return INPUT_OK;
	if (inflateInit2(&in->z, 15 + 16) != Z_OK) {
		errno = ENOMEM;
		return INPUT_FAILED;
	}
	in->form = FORM_GZIP;
	in->inside = true;
	return INPUT_OK;
}

static int read_plain(struct input *in, char *out, size_t room, size_t *size)
{
	size_t n = in->z.avail_in < room ? in->z.avail_in : room;

	if (!n)
		return read_raw(in, out, room, size);
	memcpy(out, in->z.next_in, n);
	in->z.next_in += n;
	in->z.avail_in -= (uInt)n;
	*size = n;
	return INPUT_OK;
}

/* Between members: zero bytes are padding (of tapes), anything else must be the next member. */
static int next_member(struct input *in)
{
	while (in->z.avail_in && *in->z.next_in == 0) {
		in->z.next_in++;
		in->z.avail_in--;
	}
	if (!in->z.avail_in)
		return INPUT_OK;
	if (*in->z.next_in != 0x1f || inflateReset(&in->z) != Z_OK)
		return INPUT_DAMAGED;
	in->inside = true;
	return INPUT_OK;
}

static int inflate_some(struct input *in)
{
	int status = inflate(&in->z, Z_NO_FLUSH);

	if (status == Z_STREAM_END)
		in->inside = false;
	return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? INPUT_OK : INPUT_DAMAGED;
}

static int read_gzip(struct input *in, char *out, size_t room, size_t *size)
{
	int status = INPUT_OK;

	in->z.next_out = (Bytef *)out;
	in->z.avail_out = (uInt)room;
	while (in->z.avail_out == room && status == INPUT_OK) {
		if (!in->z.avail_in && (status = fill_raw(in)) != INPUT_OK)
			break;
		status = in->inside ? inflate_some(in) : next_member(in);
	}
	*size = room - in->z.avail_out;
	if (*size)
		return INPUT_OK;
	return status == INPUT_END && in->inside ? INPUT_DAMAGED : status;
}

int input_read(struct input *in, char *out, size_t room, size_t *size)
{
	int status = in->form == FORM_UNKNOWN ? find_form(in) : INPUT_OK;

	*size = 0;
	if (status != INPUT_OK)
		return status;
	if (room > 1u << 30)
		room = 1u << 30;  /* zlib counts in unsigned int */
	return in->form == FORM_GZIP ? read_gzip(in, out, room, size) : read_plain(in, out, room, size);
}
