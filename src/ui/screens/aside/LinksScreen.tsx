import { useState } from 'preact/hooks';
import type { Draft, Written } from '../../../domain/invitation/draft';
import { LinkForm, type LinkDraft } from '../../parts/LinkForm';
import { MadeInvitation } from '../../parts/MadeInvitation';
import { useLanguage } from '../../runtime';

const empty: Draft = { room: '', day: '', month: '', year: '', time: '', prison: '' };

/** For staff who book visits: from room, time and prison to a link and an e-mail. Nothing is sent anywhere. */
export function LinksScreen() {
  const language = useLanguage();
  const [draft, setDraft] = useState<LinkDraft>({ ...empty, opensIn: language });
  const [written, setWritten] = useState<Written | null>(null);
  const change = (part: Partial<LinkDraft>) => setDraft((before) => ({ ...before, ...part }));
  if (!written) return <LinkForm draft={draft} onChange={change} onWritten={setWritten} />;
  return (
    <MadeInvitation
      written={written}
      opensIn={draft.opensIn}
      onChange={() => setWritten(null)}
      onAnother={() => {
        setDraft({ ...empty, opensIn: draft.opensIn });
        setWritten(null);
      }}
    />
  );
}
