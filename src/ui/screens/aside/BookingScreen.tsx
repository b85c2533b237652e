import { AsideLink } from '../../parts/AsideLink';
import { CopyText } from '../../parts/CopyText';
import { Page } from '../../parts/Page';
import { PrintButton } from '../../parts/PrintButton';
import { useAsideWords } from '../../runtime';
import { useFragment } from '../../useFragment';

/** Whom to ask for a visit, when, from which address, and what to say: all that one e-mail to the prison needs. */
export function BookingScreen() {
  const { booking } = useAsideWords();
  return (
    <Page title={booking.title} back={useFragment(null)}>
      <p class="govuk-body-l">{booking.lead}</p>
      <Sentences title={booking.whoTitle}>{booking.who}</Sentences>
      <p class="govuk-body">
        <AsideLink page="prisons">{booking.findPrison}</AsideLink>
      </p>
      <Sentences title={booking.whenTitle}>{booking.when}</Sentences>
      <Sentences title={booking.whatTitle}>{booking.what}</Sentences>
      <h2 class="govuk-heading-m">{booking.moreTitle}</h2>
      <p class="govuk-body">{booking.more}</p>
      <Sentences title={booking.emailTitle}>{booking.email}</Sentences>
      <CopyText
        title={booking.letterTitle}
        hint={booking.letterHint}
        button={booking.copyLetter}
        text={booking.letter.join('\n\n')}
        isMain
      />
      <h2 class="govuk-heading-m">{booking.confirmedTitle}</h2>
      <p class="govuk-body">{booking.confirmed}</p>
      <PrintButton />
      <p class="govuk-body">
        <AsideLink page="links">{booking.forStaff}</AsideLink>
      </p>
      <p class="govuk-hint">{booking.dated}</p>
    </Page>
  );
}

const Sentences = ({ title, children }: { readonly title: string; readonly children: readonly string[] }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    <ul class="govuk-list govuk-list--bullet">
      {children.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  </>
);
