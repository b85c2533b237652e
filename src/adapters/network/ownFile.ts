/** The text of a file beside the page; null when it cannot be had. */
export async function fetchOwnFile(path: string): Promise<string | null> {
  try {
    const answer = await fetch(`./${path}`, { cache: 'no-cache' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
