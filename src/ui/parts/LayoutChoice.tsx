import { Select } from '../govuk/Select';
import { useWords } from '../runtime';
import { largeChoices, ownPlaces, type StageLayout } from '../stageLayout';

interface LayoutChoiceProps {
  readonly slides: boolean;
  readonly layout: StageLayout;
  readonly onLayout: (layout: StageLayout) => void;
}

/** Where one's own picture stands, and which is larger while there are two. */
export function LayoutChoice({ slides, layout, onLayout }: LayoutChoiceProps) {
  const { panel } = useWords().controls;
  const choose = <Key extends keyof StageLayout>(
    key: Key,
    from: readonly StageLayout[Key][],
    chosen: string,
  ) => {
    const value = from.find((one) => one === chosen);
    if (value) onLayout({ ...layout, [key]: value });
  };
  return (
    <>
      <Select
        id="own-picture"
        label={panel.own}
        hint={panel.ownHint}
        value={layout.own}
        items={ownPlaces.map((value) => ({ value, text: panel.places[value] }))}
        onChange={(chosen) => choose('own', ownPlaces, chosen)}
      />
      {slides && (
        <Select
          id="large-picture"
          label={panel.large}
          value={layout.large}
          items={largeChoices.map((value) => ({ value, text: panel.largeChoices[value] }))}
          onChange={(chosen) => choose('large', largeChoices, chosen)}
        />
      )}
    </>
  );
}
