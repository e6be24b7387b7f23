import { useState } from 'react';
import { useLocation } from 'react-router';
import { type SessionMessage, useSession } from '../session';
import styles from './session-notice.module.css';
import { SignInButton } from './sign-in-button';

const WORDS: Record<SessionMessage, string> = {
  'signed-out': 'You are signed out.',
  'account-deleted':
    'Your account is deleted, with your watchlist and everything else we held about you. Thank you for using Stockcast.',
  'ended-meanwhile': 'Your sign-in has ended. Sign in again to see your watchlist.',
  'sign-in-failed': 'Signing in did not work, and nothing has changed. Try again.',
};

/** What the visitor should know about their session: how it began, or that it has just ended. */
export function SessionNotice() {
  const { status, message } = useSession();
  const { key } = useLocation();
  const [firstKey] = useState(key);

  if (status === 'ended') {
    return (
      <div role="alert" className={styles.ended}>
        <p>
          <strong>Your sign-in has ended.</strong> This page still shows what was loaded; to change anything,
          sign in again. You will return to this page.
        </p>
        <SignInButton>Sign in again</SignInButton>
      </div>
    );
  }
  // A message belongs to the first page that is shown; on the next one it is old.
  return (
    <div role="status" className={message && key === firstKey ? styles.message : undefined}>
      {message && key === firstKey && <p>{WORDS[message]}</p>}
    </div>
  );
}
