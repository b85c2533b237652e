import type { Config } from '../../domain/config';
import { fill } from '../fill';
import { Details } from '../govuk/Details';
import { useConfig, useWords } from '../runtime';

/** What a firewall must let through, in the words of those who can open it. */
export function ForIt() {
  const { it } = useWords().check;
  return (
    <Details summary={it.summary}>
      <p>{it.intro}</p>
      <ul class="govuk-list govuk-list--bullet">
        {waysOf(useConfig()).map(({ host, protocol, ports }) => (
          <li>{fill(it.way, { host, protocol: protocol.toUpperCase(), ports })}</li>
        ))}
      </ul>
      <p>{it.both}</p>
    </Details>
  );
}

/** A deployment that lists nothing is known at least by its node. */
function waysOf({ network, node }: Config): NonNullable<Config['network']> {
  if (network) return network;
  const { hostname, port } = new URL(node);
  return [{ host: hostname, protocol: 'tcp', ports: port || '443' }];
}
