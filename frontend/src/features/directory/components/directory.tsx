import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../../../components/query-view';
import { directoryQuery } from '../api/get-directory';
import { filtered } from '../filter';
import { DirectoryFilter } from './directory-filter';
import { DirectoryGroups } from './directory-groups';
import { DirectorySkeleton } from './directory-skeleton';
import { DirectorySummary } from './directory-summary';
import { NothingMatches } from './nothing-matches';

/** Every instrument, to browse and to filter. */
export function Directory() {
  const query = useQuery(directoryQuery);
  const [text, setText] = useState('');
  const [onlyWithPrices, setOnlyWithPrices] = useState(false);

  function showAll() {
    setText('');
    setOnlyWithPrices(false);
  }

  return (
    <QueryView
      query={query}
      what="the list of instruments"
      skeleton={<DirectorySkeleton />}
      stillWorks="The search above may still work."
    >
      {(instruments) => {
        const shown = filtered(instruments, text, onlyWithPrices);
        return (
          <>
            <DirectorySummary instruments={instruments} />
            <DirectoryFilter
              text={text}
              onText={setText}
              onlyWithPrices={onlyWithPrices}
              onOnlyWithPrices={setOnlyWithPrices}
              count={shown.length}
            />
            {shown.length === 0 ? (
              <NothingMatches text={text} onShowAll={showAll} />
            ) : (
              <DirectoryGroups instruments={shown} />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
