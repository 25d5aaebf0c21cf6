import type { LocalDate } from 'vocabulary';
import { TextField } from './field';
import { RadioGroup } from './radio-group';

/** When something ends: now, or after a last day. */
export interface Ending {
  when: 'now' | 'onDay';
  lastDay: string;
}

export const NOW: Ending = { when: 'now', lastDay: '' };

interface LastDayWords {
  when: string;
  now: string;
  onDay: string;
  lastDay: string;
  lastDayHint: string;
  lastDayMissing: string;
}

/** The day to send: null for now, undefined while it does not fit. */
export function lastDayOf({ when, lastDay }: Ending, today: LocalDate): LocalDate | null | undefined {
  if (when === 'now') return null;
  return lastDay >= today ? lastDay : undefined;
}

interface LastDayFieldsProps {
  words: LastDayWords;
  today: LocalDate;
  ending: Ending;
  missing: boolean;
  onChange: (ending: Ending) => void;
}

export function LastDayFields({ words, today, ending, missing, onChange }: LastDayFieldsProps) {
  return (
    <>
      <RadioGroup
        label={words.when}
        value={ending.when}
        options={[
          { value: 'now', label: words.now },
          { value: 'onDay', label: words.onDay },
        ]}
        onChange={(when) => onChange({ ...ending, when })}
      />
      {ending.when === 'onDay' && (
        <TextField
          type="date"
          label={words.lastDay}
          hint={words.lastDayHint}
          min={today}
          value={ending.lastDay}
          error={missing ? words.lastDayMissing : undefined}
          onChange={({ target }) => onChange({ ...ending, lastDay: target.value })}
        />
      )}
    </>
  );
}
