// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { content, contract, type Given } from './contract.test-data';
import { NotificationBanner } from './NotificationBanner';

interface Options extends Given {
  type?: string;
  titleText?: string;
  titleHtml?: string;
  titleId?: string;
  titleHeadingLevel?: 2 | 3;
  role?: 'alert' | 'region';
  classes?: string;
  attributes?: object;
}

await contract<Options>('notification-banner', {
  offered: ({ type, titleText, titleHtml, titleId, titleHeadingLevel, role, text, html, ...more }) => (
    <NotificationBanner
      {...more.attributes}
      class={more.classes}
      success={type === 'success'}
      role={role}
      title={content({ text: titleText, html: titleHtml }) ?? (type === 'success' ? 'Success' : 'Important')}
      titleId={titleId}
      titleLevel={titleHeadingLevel}
      heading={content({ text })}
    >
      {content({ html })}
    </NotificationBanner>
  ),
  notOffered: { 'when it can take focus is its own affair': ['custom tabindex'] },
});

afterEach(cleanup);

it('takes focus when it brings good news', () => {
  render(<NotificationBanner success title="Success" heading="Your camera works again" />);
  expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'Success' }));
});

it('leaves focus alone otherwise, and when told to', () => {
  render(<NotificationBanner title="Important" heading="The prison moved your visit" />);
  expect(document.activeElement).toBe(document.body);
  render(<NotificationBanner success takesFocus={false} title="Fixed" titleId="t" heading="Fixed" />);
  expect(document.activeElement).toBe(document.body);
});
