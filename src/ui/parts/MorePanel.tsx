import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Call } from '../../domain/call';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { useWords } from '../runtime';
import type { StageLayout } from '../stageLayout';
import { useKeyDown } from '../useKeyDown';
import { useShortcuts } from '../useShortcuts';
import { DeviceChoice } from './DeviceChoice';
import { FullScreenButton } from './FullScreenButton';
import { HandOffQuestion } from './HandOffQuestion';
import { GetHelp } from './GetHelp';
import { LayoutChoice } from './LayoutChoice';
import { Said } from './Said';

interface MorePanelProps {
  readonly call: Call;
  /** Of the room, for the way out to the official page. */
  readonly address: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly layout: StageLayout;
  readonly onLayout: (layout: StageLayout) => void;
}

/**
 * What is seldom needed, beside the visit and never over it: the bar stays in reach. While it is closed no more of it is
 * in the page than the button that a key presses: half of what a visit begins with would be for nobody.
 */
export function MorePanel({ call, address, open, onClose, layout, onLayout }: MorePanelProps) {
  const words = useWords().controls.panel;
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useKeyDown(({ key }) => (key === 'Escape' ? onClose() : undefined));
  useEffect(() => (open ? title.current?.focus() : undefined), [open]);

  return (
    <section class="vr-more" ref={panel} hidden={!open} aria-labelledby="more">
      <div class="vr-more__inside">
        <h2 class="govuk-heading-m" id="more" tabIndex={-1} ref={title}>
          {words.title}
        </h2>
        <h3 class="govuk-heading-s">{words.picture}</h3>
        <FullScreenButton />
        {open && (
          <>
            <LayoutChoice slides={call.slides === 'shown'} layout={layout} onLayout={onLayout} />
            <SeldomNeeded call={call} address={address} />
            <Button variant="secondary" type="button" onClick={onClose}>
              {words.close}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function SeldomNeeded({ call, address }: Pick<MorePanelProps, 'call' | 'address'>) {
  const { call: callWords, controls } = useWords();
  const words = controls.panel;
  const keys = useShortcuts();
  return (
    <>
      <Part title={words.devices}>
        <DeviceChoice kind="camera" />
        <DeviceChoice kind="microphone" />
        <DeviceChoice kind="speaker" />
        <p class="govuk-hint">{words.devicesHint}</p>
      </Part>
      <Part title={words.here}>
        <ul class="govuk-list">
          <li>
            <Said>{fill(words.hosts, { count: call.roster.hosts })}</Said>
          </li>
          <li>{fill(words.guests, { count: call.roster.guests })}</li>
          <li>{fill(words.door, { count: call.roster.knocking })}</li>
        </ul>
      </Part>
      <Part title={words.shortcuts}>
        <p class="govuk-hint">{words.shortcutsHint}</p>
        <ul class="govuk-list">
          {keys.map((key) => (
            <li key={key}>
              <kbd class="vr-more__key">{key}</kbd> {words.keys[key]}
            </li>
          ))}
        </ul>
      </Part>
      <p class="vr-more__way-out">
        <HandOffQuestion address={address}>{callWords.handOff}</HandOffQuestion>
      </p>
      <GetHelp />
    </>
  );
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    {children}
  </>
);
