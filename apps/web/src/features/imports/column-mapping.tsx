import { useState, type FormEvent } from 'react';
import { request } from '../../app/graphql';
import { CheckImportDocument, MapImportColumnsDocument } from '../../gql/graphql';
import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { useText } from '../../i18n/text';
import type { ImportField } from '../../i18n/vocabulary-types';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { useImportCommand, type Batch } from './import-queries';

type Choice = ImportField | null;

/** The field that two columns are given to, if there is one. */
function givenTwice(choices: readonly Choice[]): ImportField | undefined {
  return choices.find((one, index): one is ImportField => one !== null && choices.indexOf(one) !== index);
}

/** What each column is read as, and the day; checking sends both. */
export function ColumnMapping({ batch }: { batch: Batch }) {
  const t = useText(importWizardText);
  const words = useText(importsText);
  const [choices, setChoices] = useState<readonly Choice[]>(batch.columns.map(({ field }) => field));
  const [effectiveOn, setEffectiveOn] = useState(batch.effectiveOn);
  const twice = givenTwice(choices);
  const check = useImportCommand(async () => {
    const columns = batch.columns.map(({ index }, place) => ({ index, field: choices[place] ?? null }));
    await request(MapImportColumnsDocument, { batchId: batch.id, columns, effectiveOn });
    return (await request(CheckImportDocument, { batchId: batch.id })).checkImport;
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!twice && effectiveOn) check.mutate();
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <SectionHeading title={t.columns.title} />
      <p className="max-w-prose">{t.columns.hint}</p>
      <div className="max-w-80">
        <TextField
          type="date"
          label={t.facts.effectiveOn[batch.kind]}
          value={effectiveOn}
          onChange={({ target }) => setEffectiveOn(target.value)}
          error={effectiveOn ? undefined : t.columns.dateMissing}
        />
      </div>
      <Table caption={t.columns.title} label={t.columns.title} captionHidden>
        <thead>
          <tr>
            <HeadCell>{t.columns.heading}</HeadCell>
            <HeadCell>{t.columns.field}</HeadCell>
            <HeadCell>{t.columns.samples}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {batch.columns.map(({ index, heading, samples }, place) => (
            <tr key={index}>
              <RowHeadCell className="min-w-32">
                <Japanese>{heading}</Japanese>
              </RowHeadCell>
              <Cell>
                <select
                  aria-label={t.columns.fieldLabel(heading)}
                  value={choices[place] ?? ''}
                  onChange={({ target }) => setChoices(choices.with(place, (target.value || null) as Choice))}
                  className="min-h-11 rounded-8 border border-solid-gray-600 bg-white px-3"
                >
                  <option value="">{t.columns.unread}</option>
                  {(Object.keys(words.fieldOf) as ImportField[]).map((field) => (
                    <option key={field} value={field}>
                      {words.fieldOf[field]}
                    </option>
                  ))}
                </select>
              </Cell>
              <Cell className="min-w-48 text-solid-gray-800">
                <Japanese>{samples.join(t.between)}</Japanese>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {twice && <Alert kind="warning" role="alert" title={t.columns.twice(words.fieldOf[twice])} />}
      {batch.missingFields.length > 0 && (
        <Alert
          kind="warning"
          title={t.columns.missing(batch.missingFields.map((field) => words.fieldOf[field]).join(t.between))}
        />
      )}
      {check.error && <ErrorState error={check.error} />}
      <div>
        <Button type="submit" busy={check.isPending} look={batch.checkedAt ? 'outline' : 'solid'}>
          {check.isPending ? t.columns.checking : batch.checkedAt ? t.columns.again : t.columns.check}
        </Button>
      </div>
    </form>
  );
}
