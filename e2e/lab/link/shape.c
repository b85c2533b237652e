#include "shape.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define RING 65536u
#define UDP 17

/* xorshift128+, from a fixed seed: a run can be had again. */
static uint64_t seed[2] = {0x9E3779B97F4A7C15ull, 0xD1B54A32D192ED03ull};
static uint64_t any(void) {
  uint64_t a = seed[0], b = seed[1];
  seed[0] = b;
  a ^= a << 23;
  seed[1] = a ^ b ^ (a >> 17) ^ (b >> 26);
  return seed[1] + b;
}
static double share(void) { return (any() >> 11) * 0x1.0p-53; }

static Packet *at(const Direction *d, uint32_t index) { return &d->ring[index % RING]; }
static int is_udp(const uint8_t *data, uint16_t bytes) { return bytes >= 20 && data[0] >> 4 == 4 && data[9] == UDP; }

#define COUNT(d, udp_too, field, n) \
  do { \
    (d)->all.field += (n); \
    if (udp_too) (d)->udp.field += (n); \
  } while (0)

void open_direction(Direction *d) {
  memset(d, 0, sizeof *d);
  d->ring = calloc(RING, sizeof(Packet));
  if (!d->ring) abort();
  d->shape.burst_length = 1;
  d->shape.queue_bytes = UINT64_MAX;
}

/* Bursts begin rarely enough that the share of all packets that is lost comes out as asked, however long they are. */
static int loses(Direction *d) {
  if (d->burst_left > 0) {
    d->burst_left--;
    return 1;
  }
  double loss = d->shape.loss_ppm / 1e6, length = d->shape.burst_length;
  if (loss == 0 || share() >= loss / (length * (1 - loss) + loss)) return 0;
  d->burst_left = d->shape.burst_length - 1;
  return 1;
}

/* How far back the line may have been idle and still send at once. Nothing, without a bucket. */
static uint64_t bucket_ns(const Shape *s) { return s->bits_per_s > 0 ? s->bucket_bytes * 8e9 / s->bits_per_s : 0; }
static uint64_t before(uint64_t now_ns, uint64_t by_ns) { return now_ns > by_ns ? now_ns - by_ns : 0; }

/* As a radio that listens elsewhere for a while: what came meanwhile arrives together. */
static uint64_t after_pause(const Shape *s, uint64_t arrives_ns) {
  if (!s->pause_every_ns) return arrives_ns;
  uint64_t into_ns = arrives_ns % s->pause_every_ns;
  return into_ns < s->pause_ns ? arrives_ns - into_ns + s->pause_ns : arrives_ns;
}

/* The bucket is a clock that may run behind: as long as it does, packets leave at once. */
static void schedule(Direction *d, Packet *p, uint64_t now_ns) {
  const Shape *s = &d->shape;
  uint64_t earliest = before(now_ns, bucket_ns(s));
  if (d->free_ns < earliest) d->free_ns = earliest;
  if (s->bits_per_s > 0) d->free_ns += p->bytes * 8e9 / s->bits_per_s;
  p->departs_ns = d->free_ns > now_ns ? d->free_ns : now_ns;
  /* Either side of the delay, in order: what overtook would be taken for loss, and lines do not do it. */
  uint64_t delay = s->delay_ns + (s->jitter_ns ? any() % (2 * s->jitter_ns + 1) : 0);
  p->arrives_ns = after_pause(s, p->departs_ns + before(delay, s->jitter_ns));
  if (p->arrives_ns < d->last_arrives_ns) p->arrives_ns = d->last_arrives_ns;
  d->last_arrives_ns = p->arrives_ns;
}

static void advance(Direction *d, uint64_t now_ns) {
  for (; d->sending != d->end && at(d, d->sending)->departs_ns <= now_ns; d->sending++)
    d->queued_bytes -= at(d, d->sending)->bytes;
}

void enter(Direction *d, const uint8_t *data, uint16_t bytes, uint64_t now_ns) {
  int udp = is_udp(data, bytes);
  COUNT(d, udp, sent_packets, 1);
  COUNT(d, udp, sent_bytes, bytes);
  if (udp && d->drops_udp) {
    COUNT(d, udp, blocked, 1);
    return;
  }
  if (loses(d)) {
    COUNT(d, udp, lost_by_loss, 1);
    return;
  }
  advance(d, now_ns);
  uint8_t *copy = d->queued_bytes + bytes > d->shape.queue_bytes || d->end - d->first >= RING ? NULL : malloc(bytes);
  if (!copy) {
    COUNT(d, udp, lost_by_queue, 1);
    return;
  }
  Packet *p = at(d, d->end++);
  p->data = memcpy(copy, data, bytes);
  p->bytes = bytes;
  d->queued_bytes += bytes;
  if (d->queued_bytes > d->most_queued_bytes) d->most_queued_bytes = d->queued_bytes;
  schedule(d, p, now_ns);
}

void deliver(Direction *d, int to, uint64_t now_ns) {
  advance(d, now_ns);
  for (; d->first != d->sending && at(d, d->first)->arrives_ns <= now_ns; d->first++) {
    Packet *p = at(d, d->first);
    if (write(to, p->data, p->bytes) < 0 && errno == EAGAIN) return;
    int udp = is_udp(p->data, p->bytes);
    COUNT(d, udp, arrived_packets, 1);
    COUNT(d, udp, arrived_bytes, p->bytes);
    free(p->data);
  }
}

uint64_t next_arrival(const Direction *d) { return d->first == d->end ? UINT64_MAX : at(d, d->first)->arrives_ns; }

void reshape(Direction *d, const Shape *shape, uint64_t now_ns) {
  advance(d, now_ns);
  d->shape = *shape;
  d->burst_left = 0;
  /* A bucket starts full. */
  d->free_ns = before(now_ns, bucket_ns(shape));
  d->last_arrives_ns = d->sending == d->first ? 0 : at(d, d->sending - 1)->arrives_ns;
  for (uint32_t i = d->sending; i != d->end; i++) schedule(d, at(d, i), now_ns);
}
