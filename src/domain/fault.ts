/** Who can put a fault right. Decides which contact the advice ends with. */
export type Fixer = 'you' | 'it-team' | 'prison' | 'service';

export interface Fault {
  /** Read out over the telephone and written in reports. Never changed, never used again. */
  readonly code: `${'INV' | 'BRW' | 'CAM' | 'MIC' | 'SPK' | 'NET' | 'JOIN' | 'CALL' | 'END'}-${number}`;
  /** Does it stop the visit, spoil it, only tell the visitor something, or wait for the visitor to do something? */
  readonly effect: 'blocks' | 'degrades' | 'informs' | 'waits';
  readonly fixer: Fixer;
}
