import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { type RefObject, useState } from 'react';
import type { Instrument } from '../api/contract';
import { MAX_QUERY_LENGTH, searchQuery } from '../api/search-instruments';
import styles from './instrument-combobox.module.css';
import { InstrumentOption } from './instrument-option';

interface InstrumentComboboxProps {
  label: string;
  placeholder: string;
  onChoose: (instrument: Instrument) => void;
  /** What to show with a match; by default its kind. */
  remark?: (instrument: Instrument) => string | null;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** The key that leads here, shown in the empty field. */
  shortcut?: string;
}

/** A field that finds instruments by symbol or name, and passes on the one that is chosen. */
export function InstrumentCombobox({
  label,
  placeholder,
  onChoose,
  remark,
  inputRef,
  shortcut,
}: InstrumentComboboxProps) {
  const [text, setText] = useState('');
  const query = useQuery(searchQuery(text));
  const matches = query.data ?? [];

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<Instrument>({
      items: matches,
      inputValue: text,
      // Nothing stays selected: what is chosen is passed on, and the field is empty again.
      selectedItem: null,
      // Choosing empties the field; taking note that nothing is selected, one key later, must not.
      itemToString: (item) => (item ? '' : text),
      // Enter chooses the best match without any arrow key.
      defaultHighlightedIndex: 0,
      onInputValueChange: ({ inputValue }) => setText(inputValue),
      onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
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
  if (isError) return 'The search is unavailable right now. The overview still works.';
  if (count === 0)
    return `Nothing matches “${text.trim()}”. Try a symbol, such as KO, or a part of the name.`;
  return count === 1 ? 'One match' : `${count} matches`;
}
