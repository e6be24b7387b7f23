import { useQuery } from '@tanstack/react-query';
import { QueryView } from '../../../components/query-view';
import { SameByCurl } from '../../../components/same-by-curl';
import { directoryQuery } from '../api/get-directory';
import { filtered } from '../filter';
import { useFilter } from '../use-filter';
import { DirectoryFilter } from './directory-filter';
import { DirectoryGroups } from './directory-groups';
import { DirectorySkeleton } from './directory-skeleton';
import { DirectorySummary } from './directory-summary';
import { NothingMatches } from './nothing-matches';

/** Every instrument, to browse and to filter. */
export function Directory() {
  const query = useQuery(directoryQuery);
  const [filter, setFilter] = useFilter();

  return (
    <QueryView
      query={query}
      what="the list of instruments"
      skeleton={<DirectorySkeleton />}
      stillWorks="The search above may still work."
    >
      {(instruments) => {
        const shown = filtered(instruments, filter);
        return (
          <>
            <DirectorySummary instruments={instruments} />
            <DirectoryFilter filter={filter} onChange={setFilter} count={shown.length} />
            {shown.length === 0 ? (
              <NothingMatches
                text={filter.text}
                onShowAll={() => setFilter({ text: '', onlyWithPrices: false })}
              />
            ) : (
              <DirectoryGroups instruments={shown} />
            )}
            <SameByCurl path="/api/instruments" of="the instruments" />
          </>
        );
      }}
    </QueryView>
  );
}
