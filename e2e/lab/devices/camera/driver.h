enum { FRAMES_A_SECOND = 30 };

/** File descriptor of the open camera, and whether it is to send pictures. */
extern int camera, streaming;

/** Whether the file that LAB_CAMERA_STATE names holds this word. */
int is(const char *state);

/** What ioctl gives for a request of Video4Linux. */
int answer(int fd, unsigned int request, void *about);
