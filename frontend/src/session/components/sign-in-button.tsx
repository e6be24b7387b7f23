import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button';
import { useSession } from '../session';
import styles from './sign-in-button.module.css';

/** Leads to the sign-in page and back here; says so where that is unavailable. */
export function SignInButton({
  children = 'Sign in',
  className,
}: {
  children?: ReactNode;
  className?: string;
}) {
  const { signIn } = useSession();
  const [state, setState] = useState<'idle' | 'leaving' | 'failed'>('idle');

  function leave() {
    // A second request on its way would be one too many.
    if (state === 'leaving') return;
    setState('leaving');
    signIn().then(
      // Back from the sign-in page by the browser's own button.
      () => setState('idle'),
      (error: unknown) => {
        reportError(error);
        setState('failed');
      },
    );
  }

  return (
    <span className={styles.place}>
      <Button className={className} onClick={leave} aria-disabled={state === 'leaving'}>
        {children}
      </Button>
      <span role="status" className={state === 'failed' ? styles.failure : 'visually-hidden'}>
        {state === 'leaving' && 'Opening the sign-in page…'}
        {state === 'failed' && 'Signing in is unavailable right now. Everything else works.'}
      </span>
    </span>
  );
}
