import { type ChangeEvent, useId, useState } from 'react';
import type { WatchlistImportOutcome, WatchlistSummary } from '../../../api/contract';
import { failureWords } from '../../../api/problem-error';
import { FormDialog } from '../../../components/form-dialog';
import { formatCount } from '../../../format/numbers';
import { importSymbols } from '../api/lists';
import { symbolsOf } from '../symbols-of-text';
import { useListWork } from '../use-list-work';
import { ImportOutcome } from './import-outcome';

/** Ten times what a list holds: more is a file of something else. */
const MOST_SYMBOLS = 1000;

interface ImportDialogProps {
  list: WatchlistSummary;
  onClose: () => void;
}

/** Adds many instruments to a list: from pasted symbols, or from a file. */
export function ImportDialog({ list, onClose }: ImportDialogProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [mistake, setMistake] = useState('');
  const [outcome, setOutcome] = useState<WatchlistImportOutcome | null>(null);
  const { mutate, isPending, error } = useListWork(
    list.id,
    (symbols: string[]) => importSymbols(list.id, symbols),
    setOutcome,
  );

  async function read({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (file) setText(await file.text());
  }

  function submit() {
    const symbols = symbolsOf(text);
    const found = mistakeIn(symbols);
    setMistake(found);
    if (found === '') mutate(symbols);
  }

  return (
    <FormDialog
      title={`Import into “${list.name}”`}
      action={isPending ? 'Importing…' : outcome ? 'Import again' : 'Import'}
      dismissal={outcome ? 'Close' : 'Cancel'}
      busy={isPending}
      problem={mistake || (error ? failureWords(error) : '')}
      onSubmit={submit}
      onClose={onClose}
    >
      <label htmlFor={`${id}-text`}>Symbols, with spaces, commas or lines between them</label>
      <textarea
        id={`${id}-text`}
        rows={5}
        value={text}
        placeholder="^GSPC, BRK.B, LON:VOD"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      <label htmlFor={`${id}-file`}>Or a CSV file with a column “symbol” or “ticker”</label>
      <input id={`${id}-file`} type="file" accept=".csv,.txt,text/csv,text/plain" onChange={read} />
      <div role="status">{outcome && <ImportOutcome outcome={outcome} />}</div>
    </FormDialog>
  );
}

function mistakeIn({ length }: readonly string[]): string {
  if (length === 0) return 'Paste symbols, or choose a file.';
  return length > MOST_SYMBOLS ? `That is more than ${formatCount(MOST_SYMBOLS)} symbols.` : '';
}
