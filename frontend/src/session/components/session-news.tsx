import { useState } from 'react';
import { useLocation } from 'react-router';
import { type SessionNews as News, useSession } from '../session';
import styles from './session-news.module.css';
import { SignInButton } from './sign-in-button';

const WORDS: Record<News, string> = {
  'signed-out': 'You are signed out.',
  'account-deleted':
    'Your account is deleted, and with it your watchlist and all else we held about you. Thank you for having been here.',
  'ended-meanwhile': 'Your sign-in has ended. Sign in again to see your watchlist.',
  'sign-in-failed': 'Signing in did not work, and nothing has changed. Try again.',
};

/** What the visitor should know about their session: where it has led, or that it has just ended. */
export function SessionNews() {
  const { status, news } = useSession();
  const { key } = useLocation();
  const [firstKey] = useState(key);

  if (status === 'ended') {
    return (
      <div role="alert" className={styles.ended}>
        <p>
          <strong>Your sign-in has ended.</strong> What you see here stands; to change anything, sign in
          again. You come back to this page.
        </p>
        <SignInButton>Sign in again</SignInButton>
      </div>
    );
  }
  // News is of the page one arrived at; further on it is old.
  return (
    <div role="status" className={news && key === firstKey ? styles.news : undefined}>
      {news && key === firstKey && <p>{WORDS[news]}</p>}
    </div>
  );
}
