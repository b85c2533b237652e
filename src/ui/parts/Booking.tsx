import { Details } from '../govuk/Details';
import { useAsideWords } from '../runtime';

/** Whom to ask for a visit, when, and what to say. */
export function Booking() {
  const { booking } = useAsideWords().prisons;
  return (
    <Details summary={booking.title}>
      <Sentences title={booking.whoTitle}>{booking.who}</Sentences>
      <Sentences title={booking.whenTitle}>{booking.when}</Sentences>
      <Sentences title={booking.whatTitle}>{booking.what}</Sentences>
      <p>{booking.more}</p>
      <p>{booking.confirmed}</p>
    </Details>
  );
}

const Sentences = ({ title, children }: { readonly title: string; readonly children: readonly string[] }) => (
  <>
    <h2 class="govuk-heading-s">{title}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {children.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  </>
);
