import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useNavigate } from 'react-router';
import { MAX_QUERY_LENGTH, searchQuery } from '../api/search-instruments';
import styles from './instrument-search.module.css';
import { useSlashKey } from './use-slash-key';

/** Finds an instrument by symbol or name; `/` leads here from anywhere. */
export function InstrumentSearch() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const query = useQuery(searchQuery(useDeferredValue(text)));
  const matches = text.trim() === '' ? [] : (query.data ?? []);
  useSlashKey(input);

  function open(symbol: string) {
    setText('');
    input.current?.blur();
    navigate(`/instruments/${encodeURIComponent(symbol)}`);
  }

  return (
    <ComboBox
      className={styles.search}
      items={matches}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={(key) => key !== null && open(String(key))}
      selectedKey={null}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className="visually-hidden">Search instruments by symbol or name</Label>
      <Input
        ref={input}
        className={styles.input}
        placeholder="Search indices and stocks"
        maxLength={MAX_QUERY_LENGTH}
        enterKeyHint="go"
        // With nothing chosen from the list, Enter takes the best match.
        onKeyDown={(event) => {
          const best = matches[0];
          if (event.key === 'Enter' && best && !input.current?.getAttribute('aria-activedescendant')) {
            open(best.symbol);
          }
        }}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <Popover className={styles.popover} offset={4}>
        <ListBox<(typeof matches)[number]>
          className={styles.list}
          renderEmptyState={() => (
            <p className={styles.empty}>{emptyWords(text, query.isPending, query.isError)}</p>
          )}
        >
          {(instrument) => (
            <ListBoxItem
              id={instrument.symbol}
              textValue={`${instrument.symbol}, ${instrument.name}`}
              className={styles.option}
            >
              <span className={styles.symbol}>{instrument.symbol}</span>
              <span className={styles.name}>{instrument.name}</span>
              <span className={styles.kind}>{instrument.kind === 'INDEX' ? 'Index' : 'Stock'}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function emptyWords(text: string, pending: boolean, failed: boolean): string {
  if (text.trim() === '') return 'Type a symbol or a name.';
  if (pending) return 'Searching…';
  if (failed) return 'The search does not answer at the moment. The overview still works.';
  return `Nothing matches “${text.trim()}”. Try a symbol, such as KO, or a part of the name.`;
}
