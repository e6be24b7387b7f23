import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { type RefObject, useState } from 'react';
import type { Instrument, ListedInstrument } from '../api/contract';
import { MAX_QUERY_LENGTH, searchQuery } from '../api/search-instruments';
import { BrowseOption } from './browse-option';
import styles from './instrument-combobox.module.css';
import { InstrumentOption } from './instrument-option';

interface InstrumentComboboxProps {
  label: string;
  placeholder: string;
  onChoose: (instrument: Instrument) => void;
  /** What to show with a match; by default its kind. */
  remark?: (instrument: Instrument) => string | null;
  /** Opens the list of all instruments, which is offered where nothing is found. */
  onBrowse?: () => void;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** The key that leads here, shown in the empty field. */
  shortcut?: string;
}

/** Chosen instead of an instrument. */
const ALL = 'all';

/** A field that finds instruments by symbol or name, and passes on the one that is chosen. */
export function InstrumentCombobox({
  label,
  placeholder,
  onChoose,
  remark,
  onBrowse,
  inputRef,
  shortcut,
}: InstrumentComboboxProps) {
  const [text, setText] = useState('');
  const query = useQuery(searchQuery(text));
  const matches = query.data ?? [];
  const offersAll = onBrowse !== undefined && matches.length === 0 && !query.isLoading;

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } = useCombobox<
    ListedInstrument | typeof ALL
  >({
    items: offersAll ? [ALL] : matches,
    inputValue: text,
    // Nothing stays selected: what is chosen is passed on, and the field is empty again.
    selectedItem: null,
    // Choosing empties the field; taking note that nothing is selected, one key later, must not.
    itemToString: (item) => (item ? '' : text),
    // Enter chooses the best match without any arrow key.
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === ALL) onBrowse?.();
      else if (selectedItem) onChoose(selectedItem);
    },
    stateReducer: (state, { type, changes }) =>
      // Leaving the field is not choosing.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...changes, selectedItem: null, inputValue: state.inputValue }
        : changes,
  });

  return (
    <div className={styles.search}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names the input */}
      <label {...getLabelProps()} className="visually-hidden">
        {label}
      </label>
      <input
        {...getInputProps({
          ...(inputRef && { ref: inputRef }),
          // Set here as well, so that the caret stays where it is when one types in the middle.
          onChange: (event) => setText(event.currentTarget.value),
        })}
        className={styles.input}
        placeholder={placeholder}
        maxLength={MAX_QUERY_LENGTH}
        enterKeyHint="go"
        spellCheck={false}
      />
      {shortcut && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
      <div className={styles.popover} hidden={!isOpen}>
        <p role="status" className={matches.length === 0 ? styles.empty : 'visually-hidden'}>
          {isOpen && statusWords(text, matches.length, query)}
        </p>
        <ul {...getMenuProps()} className={styles.list}>
          {isOpen &&
            matches.map((instrument, index) => (
              <InstrumentOption
                key={instrument.symbol}
                instrument={instrument}
                remark={remark?.(instrument) ?? null}
                highlighted={index === highlightedIndex}
                {...getItemProps({ item: instrument, index })}
              />
            ))}
          {isOpen && offersAll && (
            <BrowseOption highlighted={highlightedIndex === 0} {...getItemProps({ item: ALL, index: 0 })} />
          )}
        </ul>
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
  if (isError) return 'The search is unavailable right now. The overview still works.';
  if (count === 0)
    return `Nothing matches “${text.trim()}”. Try a symbol, such as KO, or a part of the name.`;
  return count === 1 ? 'One match' : `${count} matches`;
}
