import { booking } from './booking';
import { joining } from './joining';
import type { Section } from './row';
import { troubleshooting } from './troubleshooting';

/**
 * Every sentence of HMPPS’s guidance of 2020 on video meeting rooms (“Cloud Video Platform Video Meeting Rooms in Training
 * and Resettlement Prisons”), in its order within each part. Its list of contacts is `public/prisons.json`, row by row.
 */
export const guidance: readonly Section[] = [...booking, ...joining, ...troubleshooting];

/** Titles and labels, which instruct nobody. */
export const titles: readonly string[] = [
  'HMPPS User Guidance During CoVid-19',
  'Cloud Video Platform Video Meeting Rooms in Training and Resettlement Prisons',
  'Who this guidance is for',
  'Key Notes',
  'Note',
  'Authentication',
  'Authentication and Meeting Arrangements',
  'This should be',
  'Interpreters and other specialists',
  'Getting ready to dial in to the video call',
  'Booking a CVP VMR consultation slot',
  'Booking and confirming the details of a CVR VMR slot will be administered by',
  'Joining Instructions',
  'Internet browser',
  'Maintaining Confidentiality',
  'Type of problem',
  'Common CVP VMR problems',
  'Solution',
  'How to connect',
  'Call failed',
  'Errors',
  'Connection',
  'Audio or video',
  'Image quality',
  'Sound quality',
  'Poor quality connections',
  'Internet speed',
  'Troubleshooting guide',
];
