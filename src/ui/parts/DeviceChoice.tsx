import { useEffect, useState } from 'preact/hooks';
import type { DeviceKind } from '../../visit/checkCommands';
import { Select } from '../govuk/Select';
import { useCommands, useMedia, useWords, type ListedDevice } from '../runtime';

/** Which camera, microphone or speaker: shown only where there is a choice. */
export function DeviceChoice({ kind }: { readonly kind: DeviceKind }) {
  const { check } = useWords();
  const { chooseDevice } = useCommands();
  const media = useMedia();
  const [devices, setDevices] = useState<readonly ListedDevice[]>([]);
  useEffect(() => media?.devices(kind, setDevices), [media, kind]);
  if (devices.length < 2) return null;

  return (
    <Select
      id={`choose-${kind}`}
      label={check.choose[kind]}
      value={devices.find(({ inUse }) => inUse)?.id ?? ''}
      items={devices.map(({ id, label }, nth) => ({
        value: id,
        text: label || `${check.names[kind]} ${nth + 1}`,
      }))}
      onChange={(id) => void chooseDevice(kind, id)}
    />
  );
}
