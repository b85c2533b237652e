// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RoomAddress } from './RoomAddress';

afterEach(cleanup);

it('may break after @ and dots, and is copied without anything between', () => {
  const { container } = render(<RoomAddress>hmcts1@meet.example.uk</RoomAddress>);
  expect(container.innerHTML).toBe('hmcts1@<wbr>meet.<wbr>example.<wbr>uk');
  expect(container.textContent).toBe('hmcts1@meet.example.uk');
});
