import { useWords } from '../runtime';

/** A good number must not promise more than it knows. */
export function LineProof() {
  const { proof } = useWords().line;
  return (
    <>
      <h5 class="vr-fault__name">{proof.title}</h5>
      <ul class="govuk-list govuk-list--bullet">
        {[proof.place, proof.burst, proof.later, proof.call].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
