// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Button, type ButtonProps } from './Button';
import { content, contract, modifierOf, type Given } from './contract.test-data';

interface Options extends Given, Omit<ButtonProps, 'variant' | 'class' | 'isStart'> {
  isStartButton?: boolean;
  classes?: string;
  attributes?: object;
}

await contract<Options>('button', {
  offered: ({ classes, attributes, isStartButton, text, html, ...props }) => {
    const { modifier, others } = modifierOf<'secondary' | 'warning' | 'inverse'>('govuk-button--', classes);
    return (
      <Button {...props} {...attributes} variant={modifier} isStart={isStartButton} class={others}>
        {content({ text, html })}
      </Button>
    );
  },
});

afterEach(cleanup);

/** A press at a time of our choosing. */
function press(element: Element, timeStamp: number) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  element.dispatchEvent(event);
  return event;
}

it('lets the first of two quick presses through, and a later one', () => {
  const onClick = vi.fn<() => void>();
  render(
    <Button preventDoubleClick onClick={onClick}>
      Join
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Join' });

  expect(press(button, 5000).defaultPrevented).toBe(false);
  expect(press(button, 5400).defaultPrevented).toBe(true); // nor is the form sent twice
  expect(onClick).toHaveBeenCalledTimes(1);
  press(button, 6100);
  expect(onClick).toHaveBeenCalledTimes(2);
});

it('counts every press unless told otherwise', () => {
  const onClick = vi.fn<() => void>();
  render(<Button onClick={onClick}>Louder</Button>);
  press(screen.getByRole('button'), 5000);
  press(screen.getByRole('button'), 5001);
  expect(onClick).toHaveBeenCalledTimes(2);
});

it('as a link, answers to the space bar too', () => {
  const onClick = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  render(
    <Button href="#/check" onClick={onClick}>
      Check
    </Button>,
  );
  fireEvent.keyDown(screen.getByRole('button'), { key: ' ' });
  expect(onClick).toHaveBeenCalledTimes(1);
});
