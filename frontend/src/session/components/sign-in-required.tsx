import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading';
import { SignInButton } from './sign-in-button';
import styles from './sign-in-required.module.css';

interface SignInRequiredProps {
  title: string;
  /** What signing in would show here. */
  children: ReactNode;
}

/** A personal page for somebody who has not signed in. */
export function SignInRequired({ title, children }: SignInRequiredProps) {
  return (
    <div className={styles.page}>
      <PageHeading title={title}>{title}</PageHeading>
      <p className="lead">{children}</p>
      <SignInButton>Sign in or sign up</SignInButton>
    </div>
  );
}
