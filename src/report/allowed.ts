import * as v from 'valibot';

/** A value of this kind may leave the visitor's device. */
export type Allowed<Value> = v.GenericSchema<unknown, Value>;

/** A value for each key of a thing, none left out and none too many: the compiler sees to both. */
export type AllowedEntries<Thing> = {
  readonly [Key in keyof Thing]-?: Allowed<Exclude<Thing[Key], undefined>>;
};

/** What stands in place of anything that names a person, a place or an address. */
export const struck = '…';

export const flag = v.boolean();
/** Anything that can be measured. No number here is a telephone number: those are texts. */
export const measured = v.pipe(v.number(), v.minValue(-1e13), v.maxValue(1e13));
export const measuredIfAny = v.nullable(measured);
/** Text that was there, and is nobody's business. */
export const hidden = v.literal(struck);
export const hiddenIfAny = v.nullable(hidden);

/** One of the keys: a new one does not compile before it is listed. */
export const oneOf = <Key extends string>(all: Readonly<Record<Key, true>>) =>
  v.picklist(Object.keys(all) as [Key, ...Key[]]);

type Entries = Readonly<Record<string, Allowed<unknown>>>;

/** One of several kinds of things, told apart by what they saw. The table's own type says what comes out. */
export const kindsOf = (saw: Readonly<Record<string, object>>): Allowed<unknown> =>
  v.variant(
    'saw',
    Object.entries(saw).map(([kind, entries]) =>
      v.object({ saw: v.literal(kind), ...(entries as Entries) }),
    ) as [],
  );
