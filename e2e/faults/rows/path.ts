import { rows } from '../row';

/** What can be wrong between a visitor and the video platform. */
export const pathRows = rows(
  {
    expect: 'path-maintenance',
    check: 'room',
    what: 'the node is in maintenance',
    how: 'the lab’s node answers 503 in its own words',
    way: 'through-gates',
    before: async ({ way }) => way.node.maintain(true),
    evidence: /says that it is in maintenance/,
    advice: /We ask again every few seconds/,
    heal: {
      how: 'the maintenance ends',
      do: async ({ way }) => way.node.maintain(false),
    },
  },
  {
    expect: 'path-node-error',
    check: 'room',
    what: 'a proxy has lost the node behind it',
    how: 'a proxy that answers 502 with a page for people',
    way: 'through-gates',
    before: async ({ way }) => way.toNode.become('bad-gateway'),
    evidence: /an error of its own/,
    heal: {
      how: 'the proxy finds it again',
      do: async ({ way }) => way.toNode.become('open'),
    },
  },
  {
    expect: 'path-captive-portal',
    check: 'room',
    what: 'a sign-in page answers in place of everything',
    how: 'once the page is open, its own host and the node redirect to another site, as a hotel’s Wi-Fi does',
    way: 'through-gates',
    provoke: async (world) => {
      await world.check();
      // Before the line is measured, which comes before the way to the room.
      for (const gate of [world.way.page, world.way.toNode]) gate.become('sign-in-page');
    },
    evidence: /We asked for data and got a web page/,
    advice: /sign in to the Wi-Fi there/,
    heal: {
      how: 'the visitor signs in',
      do: async ({ way }) => {
        way.page.become('open');
        way.toNode.become('open');
      },
    },
  },
  {
    expect: 'path-page-refused',
    check: 'room',
    what: 'a proxy before the node takes away the headers that let our page in',
    how: 'a proxy without CORS headers',
    way: 'through-gates',
    before: async ({ way }) => way.toNode.become('without-cors'),
    evidence: /but not to this page/,
    advice: /official web page/,
    heal: {
      how: 'the proxy lets them through',
      do: async ({ way }) => way.toNode.become('open'),
    },
  },
  {
    expect: 'path-node-unreachable',
    check: 'room',
    what: 'a firewall drops what goes to the node',
    how: 'connections to the node are taken and never answered',
    way: 'through-gates',
    before: async ({ way }) => way.toNode.become('silent'),
    evidence: /gave no answer in 6 seconds/,
    advice: /Show them the list below/,
    withinMs: 40_000,
    heal: {
      how: 'the firewall lets it through',
      do: async ({ way }) => way.toNode.become('open'),
    },
  },
  {
    expect: 'path-certificate-or-name',
    check: 'room',
    what: 'nothing listens where the node should be',
    how: 'the node is closed: connections are refused',
    way: 'through-gates',
    before: async ({ way }) => way.toNode.close(),
    evidence: /broke at once/,
    advice: /date and time of your device/,
  },
  {
    expect: 'path-certificate-or-name',
    check: 'room',
    what: 'the name of the node is not known here',
    how: 'a name that nobody can have (.invalid)',
    way: 'unknown-name',
    evidence: /broke at once/,
    advice: /the name is not known here/,
  },
  {
    expect: 'path-certificate-or-name',
    check: 'room',
    what: 'the node’s certificate is not trusted, as behind a firewall that inspects TLS',
    how: 'a TLS server with a certificate that it signed itself',
    needs: ['openssl'],
    way: 'untrusted-certificate',
    evidence: /broke at once/,
    advice: /its certificate is not trusted/,
  },
);
