/* The one instance of process-wide state. */
#include "os/process.h"
#include "heap/collector.h"

Process the_process;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void start(void) {
    os_mutex_init(&the_process.lock);
    os_mutex_init(&the_process.signal_lock);
    os_tls_init(&the_process.current);
    collector_start(&the_process);
}

Process *process(void) {
    pthread_once(&once, start);
    return &the_process;
}
