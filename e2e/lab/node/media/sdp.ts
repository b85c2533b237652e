export type MediaLine = {
  readonly kind: string;
  readonly mid: string;
  readonly content: string;
};

/** Splits an SDP into what is said about the session and a block for each m-line. */
function blocksOf(sdp: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of sdp.split(/\r\n|\n/).filter((text) => text !== '')) {
    if (line.startsWith('m=')) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

const joined = (blocks: readonly (readonly string[])[]) => `${blocks.flat().join('\r\n')}\r\n`;

const valueOf = (block: readonly string[], start: string) =>
  block.find((line) => line.startsWith(start))?.slice(start.length);

export function mediaLines(sdp: string): MediaLine[] {
  const lines = blocksOf(sdp)
    .slice(1)
    .map((block, index) => ({
      kind: /^m=(\w+)/.exec(block[0] ?? '')?.[1] ?? '',
      mid: valueOf(block, 'a=mid:') ?? String(index),
      content: valueOf(block, 'a=content:') ?? '',
    }));
  // A second picture that is not named is the slides: some clients name neither.
  const videos = lines.filter(({ kind }) => kind === 'video');
  return lines.map((line) =>
    line.kind === 'video' && line.content === '' && line !== videos[0]
      ? { ...line, content: 'slides' }
      : line,
  );
}

type IsGone = (type: string, codec: string | undefined) => boolean;

/** AV1 costs several times what VP8 costs to decode, on the same two cores as the browser. */
export const withoutCodec = (offer: string, codec: string): string =>
  without(offer, (_type, name) => name === codec);

/** From here on, a number means nothing until `a=rtpmap` names it; those below are named by RFC 3551. */
const FIRST_DYNAMIC_TYPE = 35;

/**
 * PexRTC takes the lines that name H.264 out of its offer, but leaves their numbers in the m-line and the repair
 * streams that point at them. Infinity does not mind; WebRTC refuses the whole offer.
 */
export const withoutNameless = (offer: string): string =>
  without(offer, (type, name) => name === undefined && Number(type) >= FIRST_DYNAMIC_TYPE);

const without = (offer: string, isGone: IsGone): string =>
  joined(blocksOf(offer).map((block) => stripped(block, isGone)));

function stripped(block: readonly string[], isGone: IsGone): readonly string[] {
  const names = new Map(
    block.flatMap((line) => {
      const [, type = '', name = ''] = /^a=rtpmap:(\d+) ([^/]+)/.exec(line) ?? [];
      return type === '' ? [] : [[type, name.toUpperCase()] as const];
    }),
  );
  const types = typesIn(block[0] ?? '').filter((type) => isGone(type, names.get(type)));
  const repairs = block.flatMap((line) => {
    const [, type, of] = /^a=fmtp:(\d+) apt=(\d+)/.exec(line) ?? [];
    return type && of && types.includes(of) ? [type] : [];
  });
  const gone = new Set([...types, ...repairs]);
  if (gone.size === 0) return block;
  return block
    .filter((line) => !gone.has(/^a=(?:rtpmap|fmtp|rtcp-fb):(\d+)/.exec(line)?.[1] ?? ''))
    .map((line) => (line.startsWith('m=') ? keepTypes(line, gone) : line));
}

/** The numbers of the formats in an m-line; what stands there for a data channel is not a number. */
const typesIn = (line: string): string[] =>
  /^m=(?:audio|video) /.test(line) ? line.split(' ').slice(3) : [];

function keepTypes(line: string, gone: ReadonlySet<string>): string {
  const [media, port, protocol, ...types] = line.split(' ');
  return [media, port, protocol, ...types.filter((type) => !gone.has(type))].join(' ');
}

/** Formats that carry no picture of their own. */
const REPAIRS = /^(?:RTX|RED|ULPFEC|FLEXFEC-03)$/;

/**
 * From how much on WebRTC sends its pictures, in kbps (libwebrtc's own parameter). By itself it begins with 300, leaves
 * out the first pictures as too large for that, and shows nothing for a fifth of a second, or not, by chance.
 */
export function startingWith(kbps: number, offer: string): string {
  const start = `x-google-start-bitrate=${kbps}`;
  return joined(
    blocksOf(offer).map((block) => {
      if (!block[0]?.startsWith('m=video')) return block;
      return block.flatMap((line) => {
        const [, type, name = ''] = /^a=rtpmap:(\d+) ([^/]+)/.exec(line) ?? [];
        return type === undefined || REPAIRS.test(name.toUpperCase())
          ? [line]
          : [line, `a=fmtp:${type} ${start}`];
      });
    }),
  );
}

/**
 * Browsers hide addresses behind names that nobody here can look up, and that are not needed: the browser's checks
 * reach the node, which answers to where they came from.
 */
export const isHidden = (candidate: string): boolean => / [^ ]+\.local /.test(candidate);

export const withoutHidden = (offer: string): string =>
  joined(
    blocksOf(offer).map((block) =>
      block.filter((line) => !(line.startsWith('a=candidate:') && isHidden(line))),
    ),
  );

/** Makes an answer look like a node's: which stream is which, what each picture is for, and how much may be sent. */
export function dressAnswer(answer: string, offered: readonly MediaLine[], kbps: number): string {
  const blocks = blocksOf(answer).map((block, index) => {
    const line = offered[index - 1];
    if (!line) return block;
    const content = line.content === '' ? 'main' : line.content;
    // Ours are tracks without a stream. PexRTC waits for a stream, and never sees a track that has none.
    const named = block.map((text) => text.replace(/^a=msid:- /, `a=msid:${content} `));
    if (line.kind !== 'video') return named;
    return named.flatMap((text) => {
      if (text.startsWith('c=')) return [text, `b=TIAS:${kbps * 1000}`];
      return text.startsWith('a=mid:') ? [text, `a=content:${content}`] : [text];
    });
  });
  return joined(blocks);
}

/** The most that the client asked to be sent, or what the node allows anyway. */
export function bandwidthOf(offer: string, mostKbps: number): number {
  const asked = [...offer.matchAll(/^b=AS:(\d+)/gm)].map(([, kbps]) => Number(kbps));
  return Math.min(mostKbps, ...asked);
}
