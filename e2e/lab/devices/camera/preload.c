// Preloaded into a browser, this answers what it asks of /dev/video0; everything else goes on to the system.
#define _GNU_SOURCE
#include "driver.h"
#include <dlfcn.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int is(const char *wanted) {
  char state[32] = "";
  const char *path = getenv("LAB_CAMERA_STATE");
  FILE *file = path ? fopen(path, "r") : NULL;
  if (file) {
    if (!fgets(state, sizeof state, file)) state[0] = 0;
    fclose(file);
  }
  return strcmp(state, wanted) == 0;
}

#define EXPORTED __attribute__((visibility("default")))

EXPORTED int ioctl(int fd, unsigned long request, ...) {
  static int (*real)(int, unsigned long, void *);
  va_list rest;
  va_start(rest, request);
  void *about = va_arg(rest, void *);
  va_end(rest);
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "ioctl");
  if (_IOC_TYPE(request) != 'V') return real(fd, request, about);
  // Chromium passes an int, whose upper half comes filled with its sign.
  return answer(fd, (unsigned int)request, about);
}

EXPORTED int poll(struct pollfd *list, nfds_t count, int timeout) {
  static int (*real)(struct pollfd *, nfds_t, int);
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "poll");
  if (count != 1 || list->fd != camera || !streaming) return real(list, count, timeout);
  int nothing = is("sends nothing");
  usleep(nothing ? timeout * 1000 : 1000000 / FRAMES_A_SECOND);
  list->revents = nothing ? 0 : POLLIN;
  return nothing ? 0 : 1;
}
