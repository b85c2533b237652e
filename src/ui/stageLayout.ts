/** Where the visitor's own picture stands. */
export const ownPlaces = ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'hidden'] as const;
export const largeChoices = ['slides', 'prison'] as const;

/** How the visitor has arranged the pictures of this visit. */
export interface StageLayout {
  readonly own: (typeof ownPlaces)[number];
  /** Which of two pictures is the larger, while the prison shows something. */
  readonly large: (typeof largeChoices)[number];
}

export const firstLayout: StageLayout = { own: 'bottom-right', large: 'slides' };
