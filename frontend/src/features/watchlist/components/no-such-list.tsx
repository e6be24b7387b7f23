import { Link } from 'react-router';
import { Notice } from '../../../components/notice';

/** Shown where the address names a list that is not there. */
export function NoSuchList() {
  return (
    <Notice title="There is no such list">
      <p>
        It may have been deleted. <Link to="?">Show the first of your lists</Link>.
      </p>
    </Notice>
  );
}
