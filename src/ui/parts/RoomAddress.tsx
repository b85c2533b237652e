/** Breaks on a narrow screen where it is read in parts, after `@` and dots, and not within a word. A sentence may hold it. */
export const RoomAddress = ({ children }: { readonly children: string }) => (
  <>
    {children.match(/[^@.]+[@.]*|[@.]+/g)?.map((part, index) => (
      <>
        {index > 0 && <wbr />}
        {part}
      </>
    ))}
  </>
);
