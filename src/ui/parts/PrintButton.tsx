import { Button } from '../govuk/Button';
import { useWords } from '../runtime';

/** "Print this page", unless it is called something else. What is not to be on paper the style for print leaves out. */
export function PrintButton({ children }: { readonly children?: string }) {
  const { rules } = useWords();
  return (
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      {children ?? rules.print}
    </Button>
  );
}
