interface OfPrisonProps {
  /** With a slot `{prison}`. */
  readonly sentence: string;
  /** As the list prints it, which is in English in every language. */
  readonly name: string;
}

/** A sentence about a prison, whose name a screen reader must not say by the rules of Welsh. */
export function OfPrison({ sentence, name }: OfPrisonProps) {
  const [before, after] = sentence.split('{prison}');
  return (
    <>
      {before}
      <span lang="en">{name}</span>
      {after}
    </>
  );
}
