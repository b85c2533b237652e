/** Reports of earlier versions, each made into one of the next. What they held that no report may is refused afterwards. */
export const upgrades: { readonly [version: number]: (report: object) => object } = {
  1: withTriedPins,
};

export function upgrade(report: object, version: unknown, steps: typeof upgrades): object {
  const step = typeof version === 'number' ? steps[version] : undefined;
  return step && typeof version === 'number' ? upgrade(step(report), version + 1, steps) : report;
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** Version 1 said `refused` of a room that asked for a PIN: false, true, or `host`. */
function withTriedPins(report: object): object {
  const { log } = fieldsOf(report);
  return { ...report, version: 2, log: Array.isArray(log) ? log.map(withTriedPin) : log };
}

function withTriedPin(event: unknown): unknown {
  const { saw, refused, ...rest } = fieldsOf(fieldsOf(event)['signal']);
  if (saw !== 'pin-asked') return event;
  const tried = new Map<unknown, string>([
    [false, 'no'],
    [true, 'wrong'],
    ['host', 'host'],
  ]).get(refused);
  return { ...fieldsOf(event), signal: { saw, tried, ...rest } };
}
