import { useFetched } from '../../Fetched';
import { useReportWords } from '../../reportWords';

/** A QR code of a link, drawn here: nothing is asked of anybody. The library is fetched for whoever wants one. */
export function QrCode({ text }: { readonly text: string }) {
  const { send: words } = useReportWords().report;
  const [library, { hasFailed }] = useFetched(fetchLibrary);
  if (hasFailed) return <p role="alert">{words.qrFailed}</p>;
  if (!library) return null;
  // A long link makes a fine pattern: the least correction keeps its dots as large as can be.
  const { data, size } = library.encode(text, { ecc: 'L', border: 4 });
  const dots = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <>
      <p class="govuk-body">{words.qrHint}</p>
      <svg class="vr-report__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qrLabel}>
        <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
        <path d={dots.join('')} fill="#000" shape-rendering="crispEdges" />
      </svg>
    </>
  );
}

const fetchLibrary = () => import('uqr');
