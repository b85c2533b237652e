import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';
import { useFocusOnMount } from './useFocusOnMount';

export interface NotificationBannerProps extends RootProps {
  /** "Success", "Important"… */
  readonly title: ComponentChildren;
  readonly titleId?: string | undefined;
  readonly titleLevel?: 2 | 3 | undefined;
  readonly success?: boolean | undefined;
  /** `alert` is read out at once and takes focus when it appears: what `success` does unless said otherwise. */
  readonly role?: 'alert' | 'region' | undefined;
  /** No, if someone may be in the middle of something else. */
  readonly takesFocus?: boolean | undefined;
  /** The message, when it is one sentence. */
  readonly heading?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { title, titleId = 'govuk-notification-banner-title', titleLevel = 2, ...more } = props;
  const { success = false, role = success ? 'alert' : 'region', ...content } = more;
  const { takesFocus = role === 'alert', heading, class: extra, children, ...rest } = content;
  const focus = useFocusOnMount(takesFocus);
  const Title = `h${titleLevel}` as const;

  return (
    <div
      {...rest}
      {...focus}
      class={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', extra)}
      role={role}
      aria-labelledby={titleId}
    >
      <div class="govuk-notification-banner__header">
        <Title class="govuk-notification-banner__title" id={titleId}>
          {title}
        </Title>
      </div>
      <div class="govuk-notification-banner__content">
        {heading && <p class="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
