/** The text of `config.json` beside the page; null when it cannot be had. */
export async function fetchConfigText(): Promise<string | null> {
  try {
    const answer = await fetch('./config.json', { cache: 'no-cache' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
