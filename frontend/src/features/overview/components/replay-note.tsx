import { useQuery } from '@tanstack/react-query';
import type { IndexSummary } from '../../../api/contract';
import { marketsQuery } from '../../../api/get-markets';
import { SideNote } from '../../../components/side-note';

/** Says how prices that have all ended can be replayed, where they are files of whoever runs this site. */
export function ReplayNote({ indices }: { indices: readonly IndexSummary[] }) {
  const { data } = useQuery(marketsQuery);
  const ended = indices.some(({ status }) => status === 'ENDED');
  const others = indices.some(({ status }) => status === 'READY' || status === 'UNAVAILABLE');
  if (!ended || others || !data?.sources.some((source) => source === 'FOLDER' || source === 'SAMPLE')) {
    return null;
  }
  return (
    <SideNote>
      All prices here have ended. <code>./dev up --market DIR --replay</code> replays them: it starts sixty
      sessions before their end, with the 120 sessions before forecast and scored.
    </SideNote>
  );
}
