import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Instrument } from '../../../api/contract';
import { MAX_QUERY_LENGTH, searchQuery } from '../api/search-instruments';
import styles from './instrument-search.module.css';
import { MatchItem } from './match-item';
import { useSlashKey } from './use-slash-key';

/** Finds an instrument by symbol or name; `/` leads here from anywhere. */
export function InstrumentSearch() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const query = useQuery(searchQuery(text));
  const matches = query.data ?? [];
  useSlashKey(input);

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<Instrument>({
      items: matches,
      inputValue: text,
      // Nothing stays selected: what is chosen is opened, and the field is empty again.
      selectedItem: null,
      itemToString: () => '',
      // The best match is at hand: Enter alone opens it.
      defaultHighlightedIndex: 0,
      onInputValueChange: ({ inputValue }) => setText(inputValue),
      onSelectedItemChange: ({ selectedItem }) => selectedItem && open(selectedItem),
      stateReducer: (state, { type, changes }) =>
        // Leaving the field is not choosing.
        type === useCombobox.stateChangeTypes.InputBlur
          ? { ...changes, selectedItem: null, inputValue: state.inputValue }
          : changes,
    });

  function open({ symbol }: Instrument) {
    input.current?.blur();
    navigate(`/instruments/${encodeURIComponent(symbol)}`);
  }

  return (
    <div className={styles.search}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names the input */}
      <label {...getLabelProps()} className="visually-hidden">
        Search instruments by symbol or name
      </label>
      <input
        {...getInputProps({
          ref: input,
          // Set here as well, so that the caret stays where it is when one types in the middle.
          onChange: (event) => setText(event.currentTarget.value),
        })}
        className={styles.input}
        placeholder="Search indices and stocks"
        maxLength={MAX_QUERY_LENGTH}
        enterKeyHint="go"
        spellCheck={false}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <div className={styles.popover} hidden={!isOpen}>
        <ul {...getMenuProps()} className={styles.list}>
          {isOpen &&
            matches.map((instrument, index) => (
              <MatchItem
                key={instrument.symbol}
                instrument={instrument}
                highlighted={index === highlightedIndex}
                {...getItemProps({ item: instrument, index })}
              />
            ))}
        </ul>
        <p role="status" className={matches.length === 0 ? styles.empty : 'visually-hidden'}>
          {isOpen && statusWords(text, matches.length, query)}
        </p>
      </div>
    </div>
  );
}

function statusWords(
  text: string,
  count: number,
  { isPending, isError }: { isPending: boolean; isError: boolean },
) {
  if (text.trim() === '') return 'Type a symbol or a name.';
  if (isPending) return 'Searching…';
  if (isError) return 'The search does not answer at the moment. The overview still works.';
  if (count === 0)
    return `Nothing matches “${text.trim()}”. Try a symbol, such as KO, or a part of the name.`;
  return count === 1 ? 'One match' : `${count} matches`;
}
