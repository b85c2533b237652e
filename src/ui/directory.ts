import { useEffect, useState } from 'preact/hooks';
import { readDirectory, type Directory, type Prison } from '../domain/prisons/directory';
import { prisonNamed } from '../domain/prisons/findPrisons';
import type { Result } from '../domain/result';
import type { FileProblem } from '../domain/settingsFile';
import { usePrisonName, useRuntime, type Runtime } from './runtime';

type DirectoryRead = Result<Directory, FileProblem>;

/** Once it could be read it is there at once, for every page that asks. */
const readBy = new WeakMap<Runtime, DirectoryRead>();

/** The list of prisons, null while it is on its way; how to ask for it once more; and how many tries have ended. */
export function useDirectory(): [DirectoryRead | null, again: () => void, ended: number] {
  const runtime = useRuntime();
  const [read, setRead] = useState(readBy.get(runtime) ?? null);
  const [tries, setTries] = useState(1);
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    if (readBy.has(runtime)) return;
    let wanted = true;
    void runtime.fetchPrisons().then((text) => {
      const directory = readDirectory(text);
      if (directory.ok) readBy.set(runtime, directory);
      if (!wanted) return;
      setRead(directory);
      setEnded(tries);
    });
    return () => void (wanted = false);
  }, [tries]);
  return [read, () => setTries(tries + 1), ended];
}

/** The prison of this visit, as far as it is known and on the list. */
export function useOwnPrison({ prisons }: Pick<Directory, 'prisons'>): Prison | null {
  const name = usePrisonName();
  return name === null ? null : prisonNamed(prisons, name);
}
