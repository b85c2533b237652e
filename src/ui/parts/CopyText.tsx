import { useState } from 'preact/hooks';
import { Button } from '../govuk/Button';
import { useAsideWords, useRuntime } from '../runtime';

interface CopyTextProps {
  readonly title: string;
  /** On the button: which of several texts it copies. */
  readonly button: string;
  readonly text: string;
  readonly hint?: string;
  /** The one thing to do on its page. */
  readonly isMain?: boolean;
  /** Where it is another one than the page’s, so that a screen reader takes the right voice. */
  readonly lang?: 'en' | 'cy';
}

/** A text to take elsewhere, all of it to be seen, and a button that copies it. Nothing is sent for anyone. */
export function CopyText({ title, button, text, hint, isMain = false, lang }: CopyTextProps) {
  const { copying } = useAsideWords();
  const { copyText } = useRuntime();
  const [state, setState] = useState<'none' | 'done' | 'failed'>('none');
  const [presses, setPresses] = useState(0);
  const copy = async () => {
    setPresses(presses + 1);
    setState('none');
    setState((await copyText(text)) ? 'done' : 'failed');
  };
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      {hint !== undefined && <p class="govuk-body">{hint}</p>}
      <pre class="vr-copy" lang={lang}>
        {text}
      </pre>
      <div class="govuk-button-group">
        <Button type="button" variant={isMain ? undefined : 'secondary'} onClick={() => void copy()}>
          {button}
        </Button>
        <p class="govuk-body" role="status">
          {/* Put there anew each time: the same words in the same place are no news to a screen reader. */}
          <span key={presses}>{state !== 'none' && copying[state]}</span>
        </p>
      </div>
    </section>
  );
}
