import { useEffect, useRef, useState } from 'react';
import { TextField } from './field';

interface SearchFieldProps {
  label: string;
  hint?: string;
  maxLength: number;
  /** What is searched now: it may change from outside, as with the browser's back. */
  value: string;
  onSearch: (text: string) => void;
  /** Only when Enter is pressed: for searches that are recorded, of which half a word must not be one. */
  onEnterOnly?: boolean;
}

const PAUSE_MS = 350;

/** Searches when the typing rests, and never in the middle of a kana-to-kanji conversion. */
export function SearchField({
  label,
  hint,
  maxLength,
  value,
  onSearch,
  onEnterOnly = false,
}: SearchFieldProps) {
  const [text, setText] = useState(value);
  const asked = useRef(value);
  const timer = useRef<number>(undefined);

  useEffect(() => {
    // Only what came from outside replaces the text: our own search may arrive while the person types on.
    if (value !== asked.current) setText(value);
    asked.current = value;
  }, [value]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const search = (typed: string): void => {
    window.clearTimeout(timer.current);
    const words = typed.trim();
    if (words === asked.current) return;
    asked.current = words;
    onSearch(words);
  };
  const searchSoon = (typed: string): void => {
    window.clearTimeout(timer.current);
    if (onEnterOnly && typed !== '') return;
    timer.current = window.setTimeout(() => search(typed), PAUSE_MS);
  };

  return (
    <TextField
      type="search"
      label={label}
      hint={hint}
      maxLength={maxLength}
      value={text}
      autoComplete="off"
      onChange={({ target, nativeEvent }) => {
        setText(target.value);
        if (!(nativeEvent as InputEvent).isComposing) searchSoon(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => searchSoon(currentTarget.value)}
      onKeyDown={({ key, currentTarget, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) search(currentTarget.value);
      }}
    />
  );
}
