import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SameByCurl } from './same-by-curl';

const COMMAND = 'curl --compressed "http://localhost:3000/api/forecasts/EURUSD%3DX"';

function show() {
  render(<SameByCurl path="/api/forecasts/EURUSD%3DX" of="the forecast" />);
}

it('command_shouldFetchWhatIsShownFromThisSite', async () => {
  show();
  expect(screen.getByText(COMMAND)).not.toBeVisible();
  await userEvent.click(screen.getByText('The same by curl'));
  expect(screen.getByText(COMMAND)).toBeVisible();
});

it('copiedCommand_shouldBeOnTheClipboard', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByText('The same by curl'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(COMMAND);
});

it('refusedCopy_shouldBeSaid', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  show();
  await user.click(screen.getByText('The same by curl'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('The browser does not allow copying.')).toBeVisible();
});
