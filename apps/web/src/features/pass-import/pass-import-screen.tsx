import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { passImportText } from '../../i18n/pass-import';
import { useText } from '../../i18n/text';
import { InstantText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { SuccessMark } from '../../ui/marks';
import { PageHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { PassImportActions } from './pass-import-actions';
import { passImportQuery, type PassImport } from './pass-import-queries';
import { PassImportRows } from './pass-import-rows';

const route = getRouteApi('/signed-in/pass-imports/$importId');

/** What would this list enter, and what is wrong with it? */
export function PassImportScreen() {
  const { importId } = route.useParams();
  const t = useText(passImportText);
  const { data, error, refetch } = useQuery(passImportQuery(importId));
  const answer = useAnswer(data);
  useAnnounceChange(answer);
  if (!data)
    return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Skeleton rows={10} />;
  return (
    <>
      <PageHeading
        title={data.fileName}
        above={
          <TextLink
            to="/pass-imports"
            search={{ body: Number(data.organisation.id) }}
            className="inline-flex min-h-6 items-center"
          >
            {t.title}
          </TextLink>
        }
        answer={answer}
      />
      <div className="flex flex-col gap-8">
        <Steps found={data} />
        <Facts found={data} />
        <PassImportActions found={data} />
        <PassImportRows found={data} />
      </div>
    </>
  );
}

function useAnswer(found: PassImport | undefined): string | undefined {
  const t = useText(passImportText).answerOf;
  if (!found) return undefined;
  if (found.state === 'applied') return t.applied(found.newCount);
  if (found.state === 'taken_back') return t.takenBack;
  if (found.invalidCount > 0) return t.errors(found.invalidCount);
  return found.newCount > 0 ? t.ready(found.newCount) : t.nothing;
}

/** Where in the way from the file to the records this list is; 3 is past the last. */
function Steps({ found }: { found: PassImport }) {
  const t = useText(passImportText).steps;
  const now = found.state !== 'checked' ? 3 : found.can.apply ? 2 : 1;
  return (
    <ol aria-label={t.label} className="grid grid-cols-3 gap-2">
      {t.names.map((name, step) => {
        const current = step === now;
        const look = current
          ? 'border-key-900 font-bold forced-colors:border-[Highlight]'
          : step < now
            ? 'border-solid-gray-700'
            : 'border-solid-gray-300 text-solid-gray-700';
        return (
          <li
            key={name}
            aria-current={current ? 'step' : undefined}
            className={`flex items-center gap-2 border-t-4 px-1 py-2 ${look}`}
          >
            <span className="tabular">{step + 1}</span>
            <span>{name}</span>
            {step < now && (
              <>
                <SuccessMark className="text-success-2" />
                <span className="sr-only">{t.done}</span>
              </>
            )}
            {current && <span className="sr-only">{t.current}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function Facts({ found }: { found: PassImport }) {
  const t = useText(passImportText);
  const language = useLanguage();
  const acts = [
    { name: t.facts.uploaded, at: found.uploadedAt, by: found.uploadedBy },
    { name: t.facts.applied, at: found.appliedAt, by: found.appliedBy },
    { name: t.facts.takenBack, at: found.takenBackAt, by: found.takenBackBy },
  ];
  return (
    <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Fact name={t.facts.body}>
        {language === 'ja' ? found.organisation.name : found.organisation.nameRomaji}
      </Fact>
      <Fact name={t.facts.format}>{t.encodingOf[found.encoding] ?? found.encoding}</Fact>
      {acts.map(
        ({ name, at, by }) =>
          at && (
            <Fact key={name} name={name}>
              <InstantText at={at} /> {by && <Japanese>{by.name}</Japanese>}
            </Fact>
          ),
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
