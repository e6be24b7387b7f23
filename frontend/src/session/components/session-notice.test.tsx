import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router';
import { expect, it } from 'vitest';
import { renderRoutes, signedIn } from '../../testing/render-app';
import { guestSession } from '../session';
import { SessionNotice } from './session-notice';

const routes = [
  {
    path: '*',
    element: (
      <>
        <SessionNotice />
        <Link to="/about">On</Link>
      </>
    ),
  },
];

it('deletedAccount_shouldBeSaidUntilThePageIsLeft', async () => {
  renderRoutes(routes, '/', guestSession('account-deleted'));
  expect(screen.getByRole('status')).toHaveTextContent('Your account is deleted');
  await userEvent.click(screen.getByRole('link', { name: 'On' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('endedSession_shouldOfferToSignInAgain', async () => {
  const session = { ...signedIn(), status: 'ended' as const };
  renderRoutes(routes, '/', session);
  expect(screen.getByRole('alert')).toHaveTextContent('Your sign-in has ended.');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  expect(session.signIn).toHaveBeenCalled();
});

it('signedIn_shouldSayNothing', () => {
  renderRoutes(routes, '/', signedIn());
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
