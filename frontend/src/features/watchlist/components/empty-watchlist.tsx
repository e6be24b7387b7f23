import { Link } from 'react-router';
import { Notice } from '../../../components/notice';

export function EmptyWatchlist() {
  return (
    <Notice title="Nothing on it yet">
      <p>
        Add an index or a stock with the field above, or with the button on any instrument’s page. The{' '}
        <Link to="/">overview</Link> is a good place to begin.
      </p>
    </Notice>
  );
}
