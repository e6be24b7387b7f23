import { Notice } from '../../../components/notice';
import { formatCount } from '../../../format/numbers';

interface EmptyRecordProps {
  pending: number;
  late: number;
}

/** Says why no forecast of an instrument has been scored. */
export function EmptyRecord({ pending, late }: EmptyRecordProps) {
  if (pending === 0 && late > 0) return <LateRecord />;
  return (
    <Notice title="No forecast has been scored yet">
      <p>
        {pending > 0 && `${formatCount(pending)} forecast sessions are still to come. `}As soon as one has
        closed, its forecast is shown here with what happened, right or wrong.
      </p>
    </Notice>
  );
}

/** Of prices that ended long ago, as those of a folder may have. */
function LateRecord() {
  return (
    <Notice title="No forecast here can be scored">
      <p>
        Every session that was forecast here had closed before its forecast was made: the prices are old. Only
        a forecast made before the close can be right or wrong, so these do not count.
      </p>
    </Notice>
  );
}
