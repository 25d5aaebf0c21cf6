import { useQuery } from '@tanstack/react-query';
import { privacyText } from '../../i18n/privacy';
import { useInLanguage, useText } from '../../i18n/text';
import { CheckboxField } from '../../ui/checkbox-field';
import { Details } from '../../ui/details';
import { ErrorState, Skeleton } from '../../ui/states';
import { myHeldRecordsQuery } from './my-data-queries';

interface LeftOutRecordsProps {
  /** By HeldRecord.name. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Kinds of record to leave out of a disclosure, of those that are told at all. */
export function LeftOutRecords({ chosen, onChange }: LeftOutRecordsProps) {
  const t = useText(privacyText).disclosure;
  const inLanguage = useInLanguage();
  const records = useQuery(myHeldRecordsQuery);
  return (
    <Details summary={t.leaveOut(chosen.length)}>
      {records.data ? (
        <fieldset className="min-w-0">
          <legend className="mb-2 max-w-prose">{t.leaveOutHint}</legend>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {records.data
              .filter(({ rows }) => rows !== null)
              .map((record) => (
                <CheckboxField
                  key={record.name}
                  label={inLanguage(record, 'title')}
                  checked={chosen.includes(record.name)}
                  onChange={({ target }) =>
                    onChange(
                      target.checked
                        ? [...chosen, record.name]
                        : chosen.filter((name) => name !== record.name),
                    )
                  }
                />
              ))}
          </div>
        </fieldset>
      ) : records.error ? (
        <ErrorState error={records.error} retry={() => void records.refetch()} />
      ) : (
        <Skeleton rows={4} />
      )}
    </Details>
  );
}
