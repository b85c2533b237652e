/** The text of `config.json` beside the page; empty when it cannot be had, which no schema accepts. */
export async function fetchConfigText(): Promise<string> {
  try {
    const answer = await fetch('./config.json', { cache: 'no-cache' });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}
