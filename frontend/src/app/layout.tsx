import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { PageSkeleton } from '../components/page-skeleton';
import { OfflineNote } from '../features/offline/components/offline-note';
import { ReplayBar } from '../features/replay/components/replay-bar';
import { SessionNotice } from '../session/components/session-notice';
import { Footer } from './footer';
import { Header } from './header';
import styles from './layout.module.css';
import { useHeadLinks } from './use-head-links';

export function Layout() {
  useHeadLinks();
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <ReplayBar />
      <Header />
      <main id="main" className={styles.main} tabIndex={-1}>
        <SessionNotice />
        <OfflineNote />
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
