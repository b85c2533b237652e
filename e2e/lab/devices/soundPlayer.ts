import type { ChildProcess } from 'node:child_process';

const HEADER_BYTES = 44;

/** Plays a WAV file of ours without a gap between its end and its beginning. Returns how to stop. */
export function playAgainAndAgain(player: ChildProcess, file: Buffer): () => void {
  const { stdin } = player;
  const samples = file.subarray(HEADER_BYTES);
  let playing = true;

  const more = () => {
    if (playing && stdin?.write(samples)) setImmediate(more);
  };
  stdin?.on('drain', more);
  // The player goes when it is stopped or when the sound server dies; nobody needs to be told of either.
  stdin?.on('error', () => (playing = false));
  more();

  return () => {
    playing = false;
    player.kill();
  };
}
