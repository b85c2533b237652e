import { useMemo, useState } from 'preact/hooks';
import { linkPayload, replayPath, SAFE_LINK } from '../../../report/link';
import { telephoneCode } from '../../../report/code';
import { reportFile } from '../../../report/parse';
import type { Report } from '../../../report/report';
import { summaryOf } from '../../../report/summary';
import { Button } from '../../govuk/Button';
import { asPlainText, type Section } from '../../reportText';
import { useReportWords } from '../../reportWords';
import { useRuntime } from '../../runtime';
import { saveFile } from '../../saveFile';
import { QrCode } from './QrCode';

interface SendReportProps {
  readonly report: Report;
  readonly sections: readonly Section[];
}

/** The ways out: each only by the visitor's own press, and to wherever they choose. */
export function SendReport({ report, sections }: SendReportProps) {
  const { send: words, code } = useReportWords().report;
  const { copyText, ownAddress } = useRuntime();
  const [said, setSaid] = useState('');
  const [showsQr, setShowsQr] = useState(false);
  const [presses, setPresses] = useState(0);
  // Packing a long visit takes a phone a second.
  const link = useMemo(() => replayPath + linkPayload(report), [report]);
  const isShort = link.length <= SAFE_LINK;
  // Only the fragment is the report: the rest is where this page is.
  const address = ownAddress + link;
  // Whoever gets the text can open its code, which says as much as the text.
  const asText = () =>
    asPlainText([{ title: code.label, lines: [telephoneCode(summaryOf(report.log))] }, ...sections]);
  const copied = async (text: string) => setSaid((await copyText(text)) ? words.copied : words.notCopied);

  return (
    <section>
      <h2 class="govuk-heading-m">{words.title}</h2>
      <p class="govuk-hint">{words.hint}</p>
      <div
        class="govuk-button-group"
        onClickCapture={() => {
          setPresses(presses + 1);
          setSaid('');
        }}
      >
        <Button type="button" onClick={() => void copied(asText())}>
          {words.text}
        </Button>
        {isShort && (
          <Button type="button" variant="secondary" onClick={() => void copied(address)}>
            {words.link}
          </Button>
        )}
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            saveFile('visit-ready-report.json', reportFile(report));
            setSaid(words.saved);
          }}
        >
          {words.file}
        </Button>
        {isShort && (
          <Button
            type="button"
            variant="secondary"
            aria-expanded={showsQr}
            onClick={() => setShowsQr(!showsQr)}
          >
            {showsQr ? words.qrHide : words.qr}
          </Button>
        )}
      </div>
      {/* Put there anew each time: the same words in the same place are no news to a screen reader. */}
      <p class="govuk-body" role="status">
        <span key={presses}>{said}</span>
      </p>
      {!isShort && <p class="govuk-body">{words.tooLong}</p>}
      {showsQr && <QrCode text={address} />}
    </section>
  );
}
