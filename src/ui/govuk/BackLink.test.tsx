// @vitest-environment happy-dom
import { BackLink } from './BackLink';
import { content, contract, modifierOf, type Given } from './contract.test-data';

interface Options extends Given {
  href?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('back-link', {
  offered: ({ href = '#', classes, attributes, ...given }) => {
    const { modifier, others } = modifierOf('govuk-back-link--', classes);
    return (
      <BackLink {...attributes} href={href} inverse={modifier === 'inverse'} class={others}>
        {content(given) ?? 'Back'}
      </BackLink>
    );
  },
});
