import { Link } from 'react-router';
import { Notice } from '../../../components/notice';

export function NoForecast() {
  return (
    <Notice title="No forecast has been made for this instrument">
      <p>
        Its history is below. Forecasts are made for the indices after each session: the{' '}
        <Link to="/">overview</Link> has them all.
      </p>
    </Notice>
  );
}
