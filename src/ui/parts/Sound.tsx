import { isOpen } from '../isOpen';
import { useVisit, useWords } from '../runtime';
import { LevelMeter } from './LevelMeter';

/** The visitor's own level, for as long as there is a microphone to give one. Holds the microphone open. */
export function Sound() {
  const { check } = useWords();
  const microphone = useVisit(({ checks }) => checks.microphone);
  if (microphone.is === 'waiting') return null;
  return isOpen('microphone', microphone) ? (
    <LevelMeter label={check.sound} />
  ) : (
    <p class="govuk-hint">{check.soundNone}</p>
  );
}
