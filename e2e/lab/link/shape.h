/* One direction of a line: what comes in is lost, queued, sent at the line's rate, and handed out when it has arrived. */
#ifndef SHAPE_H
#define SHAPE_H
#include <stddef.h>
#include <stdint.h>

typedef struct {
  /* 0: as fast as the machine can. */
  double bits_per_s;
  uint64_t delay_ns, jitter_ns;
  uint32_t loss_ppm, burst_length;
  uint64_t queue_bytes, bucket_bytes;
  /* Nothing arrives in the first part of each stretch. 0: always open. */
  uint64_t pause_ns, pause_every_ns;
} Shape;

typedef struct {
  uint64_t sent_packets, sent_bytes, arrived_packets, arrived_bytes;
  uint64_t lost_by_loss, lost_by_queue, blocked;
} Counters;

typedef struct {
  uint64_t departs_ns, arrives_ns;
  uint8_t *data;
  uint16_t bytes;
} Packet;

typedef struct {
  Shape shape;
  Counters all, udp;
  uint64_t most_queued_bytes;
  /* A ring: [first, sending) are under way, [sending, end) wait for the line or are being sent. */
  Packet *ring;
  uint32_t first, sending, end;
  uint64_t queued_bytes, free_ns, last_arrives_ns;
  uint32_t burst_left;
  int drops_udp;
} Direction;

/* Takes a packet, or loses it. */
void enter(Direction *d, const uint8_t *data, uint16_t bytes, uint64_t now_ns);
/* Hands what has arrived to a descriptor. */
void deliver(Direction *d, int to, uint64_t now_ns);
/* When the next packet arrives; UINT64_MAX while none is under way. */
uint64_t next_arrival(const Direction *d);
/* Changes a line that is running: what waits is sent at the new rate, what is under way keeps its delay. */
void reshape(Direction *d, const Shape *shape, uint64_t now_ns);
void open_direction(Direction *d);
#endif
