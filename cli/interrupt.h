/* interrupt.h - SIGINT and SIGTERM as a request to finish what is in flight. The second one ends the process at once. */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H
#include <stdbool.h>

void interrupt_install(void);
/* The signal that asked, 0 if none has. */
int interrupt_signal(void);
/* Wait until fd can be read or a signal asks; no signal is lost in between. Call it on the thread that takes the signals. */
void interrupt_wait(int fd);
/* Keep the signals away from the calling thread and those it starts; false lets them in again. */
void interrupt_hold(bool hold);

#endif
