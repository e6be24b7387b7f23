import type { AccountExport } from '../../../api/contract';
import { formatMoment } from '../../../format/dates';
import { formatCount } from '../../../format/numbers';
import styles from './holdings.module.css';

/** All of it, in words. */
export function Holdings({
  held: { profile, watchlists, watchlist, alerts, alertEvents, mail, forecastRequests },
}: {
  held: AccountExport;
}) {
  return (
    <>
      <dl className={styles.holdings}>
        <dt>E-mail address</dt>
        <dd>{profile.email}, to sign you in and for the mails that you choose. We pass it to nobody.</dd>
        <dt>Account</dt>
        <dd>
          Since {formatMoment(profile.createdAt)}. Your password is kept only as a hash, which nobody can
          read.
        </dd>
        {watchlists.length === 0 && (
          <>
            <dt>Watchlist</dt>
            <dd>Nothing on it.</dd>
          </>
        )}
        {watchlists.map(({ id, name }) => (
          <ListHoldings key={id} name={name} entries={watchlist.filter(({ list }) => list === id)} />
        ))}
        <dt>Alerts</dt>
        <dd>
          {alerts.length === 0 ? 'None.' : `${counted(alerts.length, 'alert')}: ${symbolsOf(alerts)}.`} What
          they told you is kept for 90 days: {counted(alertEvents.length, 'event')}.
        </dd>
        <dt>Mails</dt>
        <dd>{mailsInWords(mail)}</dd>
        <dt>Forecasts you asked for</dt>
        <dd>
          {forecastRequests.length === 0
            ? 'None. '
            : `${counted(forecastRequests.length, 'request')}: ${symbolsOf(forecastRequests)}. `}
          A forecast itself is public and names nobody.
        </dd>
      </dl>
      <p className={`${styles.rest} small muted`}>
        That is all. There are no advertising cookies, no visitor tracking and no scripts of other companies.
      </p>
    </>
  );
}

function ListHoldings({ name, entries }: { name: string; entries: AccountExport['watchlist'] }) {
  const noted = entries.filter(({ note, buyPrice }) => note !== null || buyPrice !== null).length;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {entries.length === 0
          ? 'Nothing on it.'
          : `${counted(entries.length, 'instrument')}: ${symbolsOf(entries)}. `}
        {noted > 0 && `You wrote a note or a buy price about ${formatCount(noted)} of them.`}
      </dd>
    </>
  );
}

function mailsInWords(mail: AccountExport['mail']): string {
  const chosen = mail.flatMap(({ digest, alerts }) => [
    ...(digest ? ['the evening digest'] : []),
    ...(alerts ? ['your alerts'] : []),
  ]);
  return chosen.length === 0 ? 'You get none.' : `You chose ${chosen.join(' and ')}.`;
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function symbolsOf(entries: readonly { symbol: string }[]): string {
  return [...new Set(entries.map(({ symbol }) => symbol))].join(', ');
}
