/*
 * A line between two network namespaces, visitor and service, without the kernel's netem, which many machines lack.
 * The namespaces have no names: they are this process's, and go when it and what runs inside are gone.
 *
 * Says first {"pid":…,"visitor":fd,"service":fd}: enter them by `nsenter --net=/proc/PID/fd/FD`. Both have `line0`.
 * Then, a line at a time on standard input, each answered by the counters as one line of JSON:
 *   up|down BITS_PER_S DELAY_NS JITTER_NS LOSS_PPM BURST_LENGTH QUEUE_BYTES BUCKET_BYTES PAUSE_NS PAUSE_EVERY_NS
 *   udp passes|dropped
 *   counters
 * Ends with standard input: whoever started it cannot leave it behind.
 */
#define _GNU_SOURCE
#include "shape.h"
#include <fcntl.h>
#include <inttypes.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { UP, DOWN };
/* Each namespace by its tun device and by itself. `UP` leads from the first to the second. */
static struct { int tun, namespace; } side[2];
static Direction direction[2];

static uint64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static int must(int result, const char *what) {
  if (result >= 0) return result;
  perror(what);
  exit(1);
}

static void open_side(int i) {
  must(unshare(CLONE_NEWNET), "a network namespace of its own");
  side[i].namespace = must(open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC), "/proc/self/ns/net");
  side[i].tun = must(open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC), "/dev/net/tun");
  struct ifreq request = {.ifr_name = "line0", .ifr_flags = IFF_TUN | IFF_NO_PI};
  must(ioctl(side[i].tun, TUNSETIFF, &request), "a tun device");
}

static void print_counters(const Counters *c) {
  printf("{\"sentPackets\":%" PRIu64 ",\"sentBytes\":%" PRIu64 ",\"arrivedPackets\":%" PRIu64
         ",\"arrivedBytes\":%" PRIu64 ",\"lostByLoss\":%" PRIu64 ",\"lostByQueue\":%" PRIu64 ",\"blocked\":%" PRIu64 "}",
         c->sent_packets, c->sent_bytes, c->arrived_packets, c->arrived_bytes, c->lost_by_loss, c->lost_by_queue,
         c->blocked);
}

static void answer(void) {
  printf("{\"atMs\":%.3f", now_ns() / 1e6);
  for (int i = UP; i <= DOWN; i++) {
    printf(",\"%s\":{\"all\":", i == UP ? "up" : "down");
    print_counters(&direction[i].all);
    printf(",\"udp\":");
    print_counters(&direction[i].udp);
    printf(",\"mostQueuedBytes\":%" PRIu64 "}", direction[i].most_queued_bytes);
  }
  printf("}\n");
  fflush(stdout);
}

static void obey(const char *line) {
  char word[8];
  Shape s;
  if (!strncmp(line, "udp ", 4)) {
    for (int i = UP; i <= DOWN; i++) direction[i].drops_udp = !strncmp(line + 4, "dropped", 7);
  } else if (sscanf(line,
                    "%7s %lf %" SCNu64 " %" SCNu64 " %" SCNu32 " %" SCNu32 " %" SCNu64 " %" SCNu64
                    " %" SCNu64 " %" SCNu64,
                    word, &s.bits_per_s, &s.delay_ns, &s.jitter_ns, &s.loss_ppm, &s.burst_length, &s.queue_bytes,
                    &s.bucket_bytes, &s.pause_ns, &s.pause_every_ns) == 10) {
    reshape(&direction[!strcmp(word, "down") ? DOWN : UP], &s, now_ns());
  }
  answer();
}

/* Reads what has come of the commands; the last may be unfinished. */
static void read_commands(void) {
  static char text[4096];
  static size_t length;
  ssize_t more = read(STDIN_FILENO, text + length, sizeof text - 1 - length);
  if (more <= 0) exit(0);
  length += more;
  text[length] = 0;
  char *line = text;
  for (char *end; (end = strchr(line, '\n')); line = end + 1) {
    *end = 0;
    obey(line);
  }
  length -= line - text;
  memmove(text, line, length);
}

static void take_in(int i, uint64_t now) {
  static uint8_t packet[UINT16_MAX];
  /* Not for ever: what has arrived meanwhile must go out. */
  for (int k = 0; k < 64; k++) {
    ssize_t bytes = read(side[i].tun, packet, sizeof packet);
    if (bytes <= 0) return;
    enter(&direction[i], packet, bytes, now);
  }
}

int main(void) {
  /* Else the kernel may wake us 50 microseconds late, for others' sake. */
  prctl(PR_SET_TIMERSLACK, 1);
  /* A line does not wait for its turn: a busy machine would lengthen its delay. */
  struct sched_param first = {.sched_priority = 1};
  if (sched_setscheduler(0, SCHED_RR, &first)) setpriority(PRIO_PROCESS, 0, -15);
  for (int i = UP; i <= DOWN; i++) {
    open_side(i);
    open_direction(&direction[i]);
  }
  printf("{\"pid\":%d,\"visitor\":%d,\"service\":%d}\n", getpid(), side[0].namespace, side[1].namespace);
  fflush(stdout);
  for (;;) {
    uint64_t now = now_ns(), next = UINT64_MAX;
    for (int i = UP; i <= DOWN; i++)
      if (next_arrival(&direction[i]) < next) next = next_arrival(&direction[i]);
    uint64_t wait = next > now ? next - now : 0;
    struct timespec rest = {.tv_sec = wait / 1000000000ull, .tv_nsec = wait % 1000000000ull};
    struct pollfd ready[3] = {{side[0].tun, POLLIN, 0}, {side[1].tun, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    ppoll(ready, 3, next == UINT64_MAX ? NULL : &rest, NULL);
    now = now_ns();
    for (int i = UP; i <= DOWN; i++)
      if (ready[i].revents & POLLIN) take_in(i, now);
    for (int i = UP; i <= DOWN; i++) deliver(&direction[i], side[1 - i].tun, now_ns());
    if (ready[2].revents) read_commands();
  }
}
