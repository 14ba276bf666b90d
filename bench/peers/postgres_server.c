/* postgres_server.c - initdb, a supervisor, and the server below it. */
#include "bench/peers/postgres_server.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define USER "bench"
#define SOCKET_PATH_MAX 80       /* of 107; the socket's own name comes behind */
#define SAMPLE_MS 500
#define START_SECONDS 60

/* What the processes of the benchmark share with the supervisor. */
struct shared {
	_Atomic uint64_t peak;
	_Atomic unsigned starts;
};

static struct {
	char bin[256], home[512], data[544], log[544];
	bool private_home;           /* not scratch: removed in the end */
	bool other;                  /* runs as another user */
	uid_t uid;
	gid_t gid;
	pid_t supervisor, owner;
	struct shared *shared;
} server;

static int fail(const char *what)
{
	fprintf(stderr, "postgres: %s: %s\n", what, strerror(errno));
	return -1;
}

/* ---- Where, and as whom ---- */

static int find_programs(void)
{
	glob_t found;
	const char *best = NULL;
	FILE *p;
	int version = 0;
	if (glob("/usr/lib/postgresql/*/bin/initdb", 0, NULL, &found) == 0)
		for (size_t i = 0; i < found.gl_pathc; i++) {
			int v = atoi(found.gl_pathv[i] + strlen("/usr/lib/postgresql/"));
			best = v > version ? found.gl_pathv[i] : best;
			version = v > version ? v : version;
		}
	snprintf(server.bin, sizeof server.bin, "%.*s", best ? (int)(strlen(best) - strlen("/initdb")) : 0, best ? best : "");
	globfree(&found);
	if (!server.bin[0] && (p = popen("pg_config --bindir 2>/dev/null", "r"))) {
		if (fgets(server.bin, sizeof server.bin, p))
			server.bin[strcspn(server.bin, "\n")] = 0;
		pclose(p);
	}
	if (server.bin[0])
		return 0;
	fprintf(stderr, "postgres: no server programs below /usr/lib/postgresql, nor by pg_config\n");
	return -1;
}

static int find_user(void)
{
	const struct passwd *user;
	server.uid = geteuid();
	server.gid = getegid();
	if (server.uid != 0)
		return 0;
	if (!(user = getpwnam("postgres"))) {
		fprintf(stderr, "postgres: it refuses to run as root, and there is no user postgres\n");
		return -1;
	}
	server.other = true;
	server.uid = user->pw_uid;
	server.gid = user->pw_gid;
	return 0;
}

/* In a child: become the server's user, for good. */
static void become_user(void)
{
	if (server.other && (setgroups(0, NULL) != 0 || setgid(server.gid) != 0 || setuid(server.uid) != 0))
		_exit(126);
}

static int wait_for(pid_t child)
{
	int status;
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* May the server's user go there? Asked as that user. */
static bool reachable(const char *dir)
{
	pid_t child = fork();
	if (child == 0) {
		become_user();
		_exit(access(dir, R_OK | W_OK | X_OK) == 0 ? 0 : 1);
	}
	return child > 0 && wait_for(child) == 0;
}

static int find_home(const char *scratch)
{
	char *path = realpath(scratch, NULL);
	if (!path)
		return fail(scratch);
	if (server.other && chown(path, server.uid, server.gid) != 0)
		fail(path);
	if (strlen(path) <= SOCKET_PATH_MAX && reachable(path))
		snprintf(server.home, sizeof server.home, "%s", path);
	else {
		snprintf(server.home, sizeof server.home, "/var/tmp/kiln-postgres-XXXXXX");
		server.private_home = true;
	}
	free(path);
	if (server.private_home && (!mkdtemp(server.home) || (server.other && chown(server.home, server.uid, server.gid) != 0)))
		return fail(server.home);
	snprintf(server.data, sizeof server.data, "%s/data", server.home);
	snprintf(server.log, sizeof server.log, "%s/log", server.home);
	return 0;
}

/* ---- Programs ---- */

static void run_program(const char *name, const char *const *args)
{
	char path[512];
	int out = open(server.log, O_WRONLY | O_CREAT | O_APPEND, 0600), none = open("/dev/null", O_RDONLY);
	snprintf(path, sizeof path, "%s/%s", server.bin, name);
	if (out < 0 || none < 0 || chdir(server.home) != 0)
		_exit(126);
	dup2(none, 0);
	dup2(out, 1);
	dup2(out, 2);
	execv(path, (char *const *)args);
	_exit(127);
}

static void show_log(void)
{
	char text[2000];
	FILE *f = fopen(server.log, "r");
	size_t n;
	if (!f)
		return;
	fseek(f, 0, SEEK_END);
	fseek(f, ftell(f) > (long)sizeof text ? -(long)sizeof text : -ftell(f), SEEK_END);
	n = fread(text, 1, sizeof text, f);
	fprintf(stderr, "postgres: the end of its log:\n%.*s\n", (int)n, text);
	fclose(f);
}

static int make_cluster(const char *config)
{
	const char *args[] = {"initdb", "-D", server.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions", "--wal-segsize=64", NULL};
	char path[640];
	FILE *f;
	pid_t child = fork();
	if (child == 0) {
		become_user();
		run_program("initdb", args);
	}
	if (child < 0 || wait_for(child) != 0) {
		show_log();
		fprintf(stderr, "postgres: initdb failed\n");
		return -1;
	}
	snprintf(path, sizeof path, "%s/postgresql.conf", server.data);
	if (!(f = fopen(path, "a")))
		return fail(path);
	fprintf(f, "listen_addresses = ''\nunix_socket_directories = '%s'\nunix_socket_permissions = 0700\n%s", server.home, config);
	return fclose(f) == 0 ? 0 : fail(path);
}

/* ---- The supervisor ---- */

static pid_t spawn_server(void)
{
	const char *args[] = {"postgres", "-D", server.data, NULL};
	pid_t parent = getpid(), child = fork();
	sigset_t none;
	if (child != 0)
		return child;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	prctl(PR_SET_PDEATHSIG, SIGINT);
	if (getppid() != parent)
		_exit(0);
	run_program("postgres", args);
	return -1;
}

/* Fast shutdown; what takes too long is ended at once, for it must not outlive the benchmark. */
static void end_server(pid_t postmaster)
{
	for (int i = 0; i < 1200; i++) {
		if (i == 0)
			kill(postmaster, SIGINT);
		if (waitpid(postmaster, NULL, WNOHANG) == postmaster)
			return;
		usleep(50000);
	}
	kill(postmaster, SIGQUIT);
	wait_for(postmaster);
}

/* Each page counts once, however many processes share it. */
static uint64_t process_memory(long pid)
{
	char path[64], line[256];
	unsigned long long kb, sum = 0;
	FILE *f;
	snprintf(path, sizeof path, "/proc/%ld/smaps_rollup", pid);
	if (!(f = fopen(path, "r")))
		return 0;
	while (fgets(line, sizeof line, f))
		if (sscanf(line, "Pss_Anon: %llu kB", &kb) == 1 || sscanf(line, "Pss_Shmem: %llu kB", &kb) == 1)
			sum += kb;
	fclose(f);
	return sum * 1024;
}

static void sample_memory(pid_t postmaster)
{
	char path[80];
	uint64_t sum = process_memory(postmaster);
	long pid;
	FILE *f;
	snprintf(path, sizeof path, "/proc/%ld/task/%ld/children", (long)postmaster, (long)postmaster);
	if (!(f = fopen(path, "r")))
		return;
	while (fscanf(f, "%ld", &pid) == 1)
		sum += process_memory(pid);
	fclose(f);
	if (sum > atomic_load(&server.shared->peak))
		atomic_store(&server.shared->peak, sum);
}

/* What is left in a folder of its own. The supervisor does it, so that it is done however the benchmark ends. */
static void remove_home(void)
{
	const char *args[] = {"rm", "-rf", server.home, NULL};
	pid_t child = server.private_home && server.home[0] ? fork() : -1;
	if (child == 0) {
		execvp("rm", (char *const *)args);
		_exit(127);
	}
	if (child > 0)
		wait_for(child);
}

static void supervise(pid_t parent, const sigset_t *signals)
{
	const struct timespec pause = {0, SAMPLE_MS * 1000000l};
	pid_t postmaster;
	setsid();
	become_user();
	prctl(PR_SET_PDEATHSIG, SIGTERM);   /* after the change of user, which clears it */
	if (getppid() != parent)
		_exit(0);
	postmaster = spawn_server();
	for (;;) {
		int signal = sigtimedwait(signals, NULL, &pause);
		if (signal == SIGTERM) {
			end_server(postmaster);
			remove_home();
			_exit(0);
		}
		if (signal == SIGHUP) {
			end_server(postmaster);
			postmaster = spawn_server();
			atomic_fetch_add(&server.shared->starts, 1);
		}
		if (postmaster < 0 || waitpid(postmaster, NULL, WNOHANG) == postmaster)
			_exit(1);
		if (signal < 0)
			sample_memory(postmaster);
	}
}

static int start_supervisor(void)
{
	pid_t parent = getpid();
	sigset_t signals, before;
	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGHUP);
	sigaddset(&signals, SIGCHLD);
	sigaddset(&signals, SIGINT);
	sigprocmask(SIG_BLOCK, &signals, &before);
	server.supervisor = fork();
	if (server.supervisor == 0)
		supervise(parent, &signals);
	sigprocmask(SIG_SETMASK, &before, NULL);
	server.owner = parent;
	return server.supervisor > 0 ? 0 : fail("fork");
}

/* ---- From outside ---- */

static int await_server(void)
{
	for (int i = 0; i < START_SECONDS * 50; i++) {
		PGPing state = PQping("dbname=postgres");
		if (state == PQPING_OK)
			return 0;
		if (kill(server.supervisor, 0) != 0 || (getpid() == server.owner && waitpid(server.supervisor, NULL, WNOHANG) == server.supervisor))
			break;
		usleep(20000);
	}
	show_log();
	fprintf(stderr, "postgres: the server did not start\n");
	return -1;
}

int postgres_server_start(const char *scratch, const char *config)
{
	server.shared = mmap(NULL, sizeof *server.shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (server.shared == MAP_FAILED)
		return fail("memory");
	if (find_programs() != 0 || find_user() != 0 || find_home(scratch) != 0)
		return -1;
	if (make_cluster(config) != 0 || start_supervisor() != 0) {
		postgres_server_stop();
		return -1;
	}
	setenv("PGHOST", server.home, 1);
	setenv("PGUSER", USER, 1);
	if (await_server() == 0)
		return 0;
	postgres_server_stop();
	return -1;
}

void postgres_server_stop(void)
{
	if (server.supervisor > 0 && kill(server.supervisor, SIGTERM) == 0)
		wait_for(server.supervisor);
	else
		remove_home();
	server.supervisor = 0;
}

int postgres_server_restart(void)
{
	unsigned before = atomic_load(&server.shared->starts);
	if (kill(server.supervisor, SIGHUP) != 0)
		return fail("restart");
	for (int i = 0; i < START_SECONDS * 50 && atomic_load(&server.shared->starts) == before; i++)
		usleep(20000);
	return await_server();
}

const char *postgres_server_data(void) { return server.data; }
uint64_t postgres_server_memory(void) { return atomic_load(&server.shared->peak); }
void postgres_server_forget(void) { atomic_store(&server.shared->peak, 0); }
