/** Sentences, one below the other. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);
