/* interrupt.c - SIGINT and SIGTERM as a request to finish what is in flight. */
#include "cli/interrupt.h"
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t asked;

static void note(int signal)
{
	asked = signal;
}

void interrupt_install(void)
{
	/* SA_RESTART spares the library interrupted calls; ppoll is interrupted all the same (signal(7)). */
	struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | (int)SA_RESETHAND};

	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
}

int interrupt_signal(void)
{
	return asked;
}

static void asking_signals(sigset_t *set)
{
	sigemptyset(set);
	sigaddset(set, SIGINT);
	sigaddset(set, SIGTERM);
}

void interrupt_hold(bool hold)
{
	sigset_t set;

	asking_signals(&set);
	pthread_sigmask(hold ? SIG_BLOCK : SIG_UNBLOCK, &set, NULL);
}

void interrupt_wait(int fd)
{
	struct pollfd poll = {.fd = fd, .events = POLLIN};
	sigset_t set, before;

	asking_signals(&set);
	pthread_sigmask(SIG_BLOCK, &set, &before);
	if (!asked)
		ppoll(&poll, 1, NULL, &before);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}
