import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useLanguage } from '../../i18n/language';
import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { useText } from '../../i18n/text';
import type { ImportKind } from '../../i18n/vocabulary-types';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Field, SelectField } from '../../ui/field';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState } from '../../ui/states';
import type { ImportsSearch } from './import-search';
import { uploadFile } from './upload-file';

interface UploadFormProps {
  bodies: readonly { id: string; name: string; nameRomaji: string }[];
  body: number;
  kind: ImportKind;
  onChoose: (change: ImportsSearch) => void;
}

/** Which body, which kind, which file. The upload ends on the page of the new import. */
export function UploadForm({ bodies, body, kind, onChoose }: UploadFormProps) {
  const t = useText(importWizardText).list;
  const words = useText(importsText);
  const language = useLanguage();
  const navigate = useNavigate();
  const chosen = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(body, kind, file),
    onSuccess: (importId) => navigate({ to: '/imports/$importId', params: { importId }, search: {} }),
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const file = chosen.current?.files?.[0];
    setMissing(!file);
    if (file) upload.mutate(file);
    else chosen.current?.focus();
  };

  return (
    <Card as="section">
      <SectionHeading title={t.upload} />
      <form onSubmit={submit} className="flex flex-col gap-5">
        <div className="grid items-start gap-5 sm:grid-cols-2">
          {bodies.length > 1 && (
            <SelectField
              label={t.body}
              value={body}
              onChange={({ target }) => onChoose({ body: Number(target.value) })}
            >
              {bodies.map(({ id, name, nameRomaji }) => (
                <option key={id} value={id}>
                  {language === 'ja' ? name : nameRomaji}
                </option>
              ))}
            </SelectField>
          )}
          <SelectField
            label={t.kind}
            value={kind}
            onChange={({ target }) => onChoose({ kind: target.value as ImportKind })}
          >
            {(['transfers', 'staff_master'] satisfies ImportKind[]).map((one) => (
              <option key={one} value={one}>
                {words.kindOf[one]}
              </option>
            ))}
          </SelectField>
        </div>
        <p className="max-w-prose text-solid-gray-800">{t.kindHint[kind]}</p>
        <Field label={t.file} hint={t.fileHint} error={missing ? t.fileMissing : undefined}>
          {(wired) => (
            <input
              {...wired}
              ref={chosen}
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,text/csv"
              onChange={() => {
                setMissing(false);
                upload.reset();
              }}
              className="block w-full rounded-8 border border-dashed border-solid-gray-600 bg-solid-gray-50 p-4 file:mr-4 file:min-h-11 file:rounded-8 file:border file:border-solid-gray-600 file:bg-white file:px-4"
            />
          )}
        </Field>
        {upload.error && <ErrorState error={upload.error} />}
        <div>
          <Button type="submit" busy={upload.isPending}>
            {upload.isPending ? t.starting : t.start}
          </Button>
        </div>
      </form>
    </Card>
  );
}
