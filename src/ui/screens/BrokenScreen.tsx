import { Component, type ComponentChildren } from 'preact';
import { Button } from '../govuk/Button';
import { usePageMark } from '../pageMark';
import { RuntimeContext } from '../runtime';

/** Where bugs end up: an honest page, in words, with a way on. Expected failures never come here. */
export class ErrorBoundary extends Component<
  { readonly children: ComponentChildren },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static override getDerivedStateFromError = () => ({ broken: true });

  override render() {
    return this.state.broken ? <BrokenScreen /> : this.props.children;
  }
}

function BrokenScreen() {
  usePageMark('broken');
  return (
    <RuntimeContext.Consumer>
      {(runtime) => {
        if (!runtime) return null;
        const { language } = runtime.visit.state();
        const { broken } = runtime.shelf.front(language);
        return (
          <main class="govuk-width-container govuk-main-wrapper">
            <h1 class="govuk-heading-l">{broken.title}</h1>
            <p class="govuk-body">{broken.text}</p>
            <p class="govuk-body">{runtime.config.service.contact[language]}</p>
            <Button type="button" onClick={() => location.reload()}>
              {broken.reload}
            </Button>
            <p class="govuk-body">{broken.handOff}</p>
          </main>
        );
      }}
    </RuntimeContext.Consumer>
  );
}
