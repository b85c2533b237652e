// A camera of 640x480 at 30 frames a second, as its driver in the kernel would answer for it.
#include "driver.h"
#include <errno.h>
#include <linux/videodev2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { WIDTH = 640, HEIGHT = 480, BYTES = WIDTH * HEIGHT * 2, BUFFERS = 4 };
// Chromium gives up after 10 s: once within its patience, once beyond.
enum { SLOW_SECONDS = 6, TOO_SLOW_SECONDS = 15 };

static const struct v4l2_fract speed = {1, FRAMES_A_SECOND};
int camera = -1, streaming;
static int frame, queued[BUFFERS];
static unsigned char *memory;

static int fail(int why) {
  errno = why;
  return -1;
}

static int describe(struct v4l2_capability *about) {
  const char *name = getenv("LAB_CAMERA_NAME");
  memset(about, 0, sizeof *about);
  strcpy((char *)about->driver, "uvcvideo");
  strncpy((char *)about->card, name ? name : "Camera", sizeof about->card - 1);
  strcpy((char *)about->bus_info, "usb-lab-1");
  about->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
  about->capabilities = about->device_caps | V4L2_CAP_DEVICE_CAPS;
  return 0;
}

static int format(struct v4l2_pix_format *picture) {
  picture->width = WIDTH;
  picture->height = HEIGHT;
  picture->pixelformat = V4L2_PIX_FMT_YUYV;
  picture->field = V4L2_FIELD_NONE;
  picture->bytesperline = 2 * WIDTH;
  picture->sizeimage = BYTES;
  picture->colorspace = V4L2_COLORSPACE_SRGB;
  return 0;
}

static int allocate(int fd, struct v4l2_requestbuffers *request) {
  if (request->count == 0) return 0;
  request->count = BUFFERS;
  camera = fd;
  if (ftruncate(fd, BUFFERS * BYTES)) return -1;
  memory = mmap(NULL, BUFFERS * BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  return memory == MAP_FAILED ? -1 : 0;
}

/* A ramp of grey that wanders: cheap, and no two frames in a row are alike. */
static void paint(unsigned char *picture) {
  frame++;
  for (int x = 0; x < WIDTH; x++) {
    picture[2 * x] = 60 + (x / 4 + 3 * frame) % 150;
    picture[2 * x + 1] = 128;
  }
  for (int y = 1; y < HEIGHT; y++) memcpy(picture + y * 2 * WIDTH, picture, 2 * WIDTH);
}

static int hand_out(struct v4l2_buffer *buffer) {
  if (is("unplugged")) return fail(ENODEV);
  int at = 0;
  while (at < BUFFERS && !queued[at]) at++;
  if (at == BUFFERS) return fail(EAGAIN);
  queued[at] = 0;
  paint(memory + at * BYTES);
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  buffer->index = at;
  buffer->bytesused = buffer->length = BYTES;
  buffer->flags = V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC;
  buffer->timestamp = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
  return 0;
}

int answer(int fd, unsigned int request, void *about) {
  switch (request) {
    case VIDIOC_QUERYCAP:
      return is("unplugged") ? fail(ENODEV) : describe(about);
    case VIDIOC_ENUM_FMT:
      if (((struct v4l2_fmtdesc *)about)->index) return fail(EINVAL);
      ((struct v4l2_fmtdesc *)about)->pixelformat = V4L2_PIX_FMT_YUYV;
      return 0;
    case VIDIOC_ENUM_FRAMESIZES:
      if (((struct v4l2_frmsizeenum *)about)->index) return fail(EINVAL);
      ((struct v4l2_frmsizeenum *)about)->type = V4L2_FRMSIZE_TYPE_DISCRETE;
      ((struct v4l2_frmsizeenum *)about)->discrete = (struct v4l2_frmsize_discrete){WIDTH, HEIGHT};
      return 0;
    case VIDIOC_ENUM_FRAMEINTERVALS:
      if (((struct v4l2_frmivalenum *)about)->index) return fail(EINVAL);
      ((struct v4l2_frmivalenum *)about)->type = V4L2_FRMIVAL_TYPE_DISCRETE;
      ((struct v4l2_frmivalenum *)about)->discrete = speed;
      return 0;
    case VIDIOC_S_FMT:
      // What the kernel's own driver says while another program holds the camera.
      if (is("busy")) return fail(EBUSY);
      if (is("slow")) sleep(SLOW_SECONDS);
      if (is("too slow")) sleep(TOO_SLOW_SECONDS);
      return format(&((struct v4l2_format *)about)->fmt.pix);
    case VIDIOC_G_FMT:
    case VIDIOC_TRY_FMT:
      return format(&((struct v4l2_format *)about)->fmt.pix);
    case VIDIOC_G_PARM:
    case VIDIOC_S_PARM:
      ((struct v4l2_streamparm *)about)->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
      ((struct v4l2_streamparm *)about)->parm.capture.timeperframe = speed;
      return 0;
    case VIDIOC_REQBUFS:
      return allocate(fd, about);
    case VIDIOC_QUERYBUF:
      ((struct v4l2_buffer *)about)->length = BYTES;
      ((struct v4l2_buffer *)about)->m.offset = ((struct v4l2_buffer *)about)->index * BYTES;
      return 0;
    case VIDIOC_QBUF:
      queued[((struct v4l2_buffer *)about)->index] = 1;
      return 0;
    case VIDIOC_DQBUF:
      return hand_out(about);
    case VIDIOC_STREAMON:
    case VIDIOC_STREAMOFF:
      streaming = request == VIDIOC_STREAMON;
      return 0;
    default:
      return fail(EINVAL);
  }
}
