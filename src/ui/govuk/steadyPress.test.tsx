// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from './Button';

afterEach(cleanup);

const at = (x: number, y: number, more: PointerEventInit = {}) => ({
  bubbles: true,
  isPrimary: true,
  pointerId: 1,
  clientX: x,
  clientY: y,
  ...more,
});

function shown() {
  const onClick = vi.fn<() => void>();
  render(
    <>
      <Button onClick={onClick}>Continue</Button>
      <p>What grew above it</p>
    </>,
  );
  return { onClick, button: screen.getByRole('button'), other: screen.getByText('What grew above it') };
}

it('counts a press though the page moved the button away before it was let go', () => {
  const { onClick, button, other } = shown();
  button.dispatchEvent(new PointerEvent('pointerdown', at(100, 200)));
  other.dispatchEvent(new PointerEvent('pointerup', at(103, 198)));
  expect(onClick).toHaveBeenCalledTimes(1);
});

it('leaves it to the browser where press and release meet the button', () => {
  const { onClick, button } = shown();
  button.dispatchEvent(new PointerEvent('pointerdown', at(100, 200)));
  button.dispatchEvent(new PointerEvent('pointerup', at(100, 200)));
  expect(onClick).not.toHaveBeenCalled();
});

it('takes a hand that moves away as a change of mind, and a second button as none of its business', () => {
  const { onClick, button, other } = shown();
  button.dispatchEvent(new PointerEvent('pointerdown', at(100, 200)));
  other.dispatchEvent(new PointerEvent('pointerup', at(100, 240)));
  button.dispatchEvent(new PointerEvent('pointerdown', at(100, 200, { button: 2 })));
  other.dispatchEvent(new PointerEvent('pointerup', at(100, 200)));
  expect(onClick).not.toHaveBeenCalled();
});

it('forgets a press that the browser took away, as for scrolling', () => {
  const { onClick, button, other } = shown();
  button.dispatchEvent(new PointerEvent('pointerdown', at(100, 200)));
  button.dispatchEvent(new PointerEvent('pointercancel', at(100, 200)));
  other.dispatchEvent(new PointerEvent('pointerup', at(100, 200)));
  expect(onClick).not.toHaveBeenCalled();
});

it('presses nothing that is no longer on the page', () => {
  const { onClick, button, other } = shown();
  button.dispatchEvent(new PointerEvent('pointerdown', at(100, 200)));
  button.remove();
  other.dispatchEvent(new PointerEvent('pointerup', at(100, 200)));
  expect(onClick).not.toHaveBeenCalled();
});
