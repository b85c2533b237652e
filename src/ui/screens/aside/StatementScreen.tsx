import { Page } from '../../parts/Page';
import { useAsideWords, useConfig, useLanguage } from '../../runtime';
import { useFragment } from '../../useFragment';

/** What we say of ourselves: what is kept and what goes where; who can use this, and what nobody has shown. */
export function StatementScreen({ page }: { readonly page: 'privacy' | 'accessibility' }) {
  const { title, lead, sections, help, dated } = useAsideWords()[page];
  const { service } = useConfig();
  const language = useLanguage();
  return (
    <Page title={title} back={useFragment(null)}>
      <p class="govuk-body-l">{lead}</p>
      {sections.map((section) => (
        <section key={section.title}>
          <h2 class="govuk-heading-m">{section.title}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {section.list.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2 class="govuk-heading-m">{help}</h2>
      <p class="govuk-body">{service.contact[language]}</p>
      <p class="govuk-hint">{dated}</p>
    </Page>
  );
}
