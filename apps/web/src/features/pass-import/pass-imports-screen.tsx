import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useLanguage } from '../../i18n/language';
import { passImportText } from '../../i18n/pass-import';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Field, SelectField } from '../../ui/field';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { passImportBodiesQuery, passImportsQuery, uploadPasses } from './pass-import-queries';
import { PassImportsTable } from './pass-imports-table';

const route = getRouteApi('/signed-in/pass-imports');

/** Which list is to be taken in? Then those that were. */
export function PassImportsScreen() {
  const search = route.useSearch();
  const t = useText(passImportText);
  const bodies = useSuspenseQuery(passImportBodiesQuery).data;
  const body = String(search.body ?? bodies[0]?.id ?? '');
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...passImportsQuery(body, search),
    enabled: body !== '',
  });
  return (
    <>
      <PageHeading title={t.title} answer={t.answer} />
      {bodies.length === 0 ? (
        <EmptyState title={t.noBodies}>{t.noBodiesBody}</EmptyState>
      ) : (
        <div className="flex flex-col gap-10">
          <UploadForm bodies={bodies} body={body} />
          {data ? (
            data.edges.length > 0 ? (
              <PassImportsTable connection={data} search={search} stale={isPlaceholderData} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )
          ) : error ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : (
            <Skeleton rows={6} />
          )}
        </div>
      )}
    </>
  );
}

interface UploadFormProps {
  bodies: readonly { id: string; name: string; nameRomaji: string }[];
  body: string;
}

/** Which body, which file. The upload ends on the page of the dry run. */
function UploadForm({ bodies, body }: UploadFormProps) {
  const t = useText(passImportText);
  const language = useLanguage();
  const navigate = useNavigate();
  const choose = route.useNavigate();
  const chosen = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const upload = useMutation({
    mutationFn: (file: File) => uploadPasses(body, file),
    onSuccess: (importId) => navigate({ to: '/pass-imports/$importId', params: { importId }, search: {} }),
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
        {bodies.length > 1 && (
          <SelectField
            label={t.body}
            value={body}
            onChange={({ target }) =>
              void choose({ search: { body: Number(target.value) }, resetScroll: false })
            }
          >
            {bodies.map(({ id, name, nameRomaji }) => (
              <option key={id} value={id}>
                {language === 'ja' ? name : nameRomaji}
              </option>
            ))}
          </SelectField>
        )}
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
