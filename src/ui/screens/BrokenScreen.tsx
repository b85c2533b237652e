import { Component, type ComponentChildren } from 'preact';
import { Button } from '../govuk/Button';
import { useDocumentLanguage, usePageMark } from '../pageMark';
import { CodeInPlace } from '../parts/GetHelp';
import { Page } from '../parts/Page';
import { RuntimeContext, useFrontWords, type Runtime } from '../runtime';

/** Where bugs end up: an honest page, in words, with a way on. Expected failures never come here. */
export class ErrorBoundary extends Component<
  { readonly children: ComponentChildren },
  { readonly broken: boolean }
> {
  static override contextType = RuntimeContext;
  declare readonly context: Runtime;

  override state = { broken: false };

  static override getDerivedStateFromError = () => ({ broken: true });

  /** Nobody may stay in a room, seen and heard, behind a page that no longer says so. */
  override componentDidCatch() {
    const { commands } = this.context;
    commands.stopChecks();
    void commands.leave();
  }

  override render() {
    return this.state.broken ? <BrokenScreen /> : this.props.children;
  }
}

function BrokenScreen() {
  usePageMark('broken');
  useDocumentLanguage();
  const { broken } = useFrontWords();
  return (
    <Page title={broken.title}>
      <p class="govuk-body">{broken.text}</p>
      <Button type="button" onClick={() => location.reload()}>
        {broken.reload}
      </Button>
      <CodeInPlace />
    </Page>
  );
}
