const ask = (event: BeforeUnloadEvent) => {
  event.preventDefault();
  // Chrome before 119 asks only for this.
  event.returnValue = true;
};

/**
 * Lets the browser ask before the page is closed or loaded again. Listens no longer than it must: a page that may ask
 * is not kept for the Back button by Firefox.
 */
export function askBeforeUnload(isNeeded: boolean): void {
  if (isNeeded) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
