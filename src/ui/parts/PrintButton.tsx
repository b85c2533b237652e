import { Button } from '../govuk/Button';
import { useWords } from '../runtime';

/** What is not to be on paper is left out by the style for print. */
export function PrintButton() {
  const { rules } = useWords();
  return (
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      {rules.print}
    </Button>
  );
}
