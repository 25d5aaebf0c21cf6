import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useToday } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Alert } from '../../ui/alert';
import { Badge } from '../../ui/badge';
import { InstantText, useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { ChangesTable } from './changes-table';
import { Decisions } from './decisions';
import { DraftTree } from './draft-tree';
import { STATE_LOOKS } from './state-looks';
import { reorganisationQuery, type Preview, type Reorganisation } from './units-queries';

const route = getRouteApi('/signed-in/units/reorganisations/$id');

/** Is the tree of that day ready? */
export function ReorganisationScreen() {
  const { id } = route.useParams();
  const { reorganisation, reorganisationPreview: preview } = useSuspenseQuery(reorganisationQuery(id)).data;
  const t = useText(unitsText);
  const date = useDateFormat();
  const language = useLanguage();
  const { organisation, effectiveOn, state, viewerCan } = reorganisation;
  const bodyName = language === 'ja' ? organisation.name : organisation.nameRomaji;
  return (
    <>
      <PageHeading
        title={t.one.title(bodyName, date(effectiveOn, true))}
        answer={<Answer reorganisation={reorganisation} preview={preview} />}
        above={
          <TextLink to="/units/reorganisations" search={{ body: Number(organisation.id) }}>
            {t.one.toList}
          </TextLink>
        }
      />
      <div className="flex flex-col gap-10">
        {state === 'returned' && reorganisation.returnReason && (
          <Alert kind="warning" title={t.one.returnedBy(reorganisation.reviewedBy?.name)}>
            <p className="whitespace-pre-line">{reorganisation.returnReason}</p>
          </Alert>
        )}
        <Problems problems={preview.problems} />
        <Course reorganisation={reorganisation} />
        <section aria-labelledby="changes">
          <SectionHeading
            id="changes"
            title={t.one.changes}
            aside={<span>{t.one.units(preview.unitsBefore, preview.unitsAfter)}</span>}
          />
          {preview.changes.length === 0 ? (
            <EmptyState title={t.one.noChanges}>{viewerCan.edit && t.one.noChangesBody}</EmptyState>
          ) : (
            <ChangesTable changes={preview.changes} draft={viewerCan.edit ? id : undefined} />
          )}
        </section>
        <section aria-labelledby="next">
          <SectionHeading id="next" title={t.one.next} />
          <DraftTree reorganisation={reorganisation} />
        </section>
      </div>
    </>
  );
}

function Answer({ reorganisation, preview }: { reorganisation: Reorganisation; preview: Preview }) {
  const t = useText(unitsText).one;
  const format = useDateFormat();
  const today = useToday();
  const date = format(reorganisation.effectiveOn);
  const { changes, people, problems } = preview;
  switch (reorganisation.state) {
    case 'draft':
    case 'returned':
      if (problems.length > 0) return t.notReady(date, problems.length);
      return changes.length === 0 ? t.unchanged(date) : t.ready(date, changes.length, people);
    case 'submitted':
      return t.waiting(date, changes.length, people);
    case 'approved':
      return reorganisation.effectiveOn > today ? t.approved(date, people) : t.inForce(date);
    default:
      return t.withdrawn;
  }
}

/** What stops it stands before everything else. */
function Problems({ problems }: { problems: Preview['problems'] }) {
  const t = useText(unitsText).one;
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <SectionHeading id="problems" title={t.problems(problems.length)} />
      <div className="flex flex-col gap-3">
        {problems.map(({ kind, code, name, people, names }) => (
          <Alert
            key={`${kind} ${code} ${name}`}
            kind="error"
            title={t.problem[kind](name ?? '', code ?? '', people ?? 0)}
          >
            <p>{t.remedy[kind]}</p>
            {names.length > 0 && (
              <p className="mt-1">
                <Japanese>{names.join('、')}</Japanese>
                {people && people > names.length ? t.andMore(people - names.length) : ''}
              </p>
            )}
          </Alert>
        ))}
      </div>
    </section>
  );
}

/** Where it stands, who did what, and what may be done now. */
function Course({ reorganisation }: { reorganisation: Reorganisation }) {
  const t = useText(unitsText);
  const { state, preparedBy, preparedAt, submittedAt, reviewedBy, reviewedAt, notes } = reorganisation;
  return (
    <section aria-labelledby="course">
      <SectionHeading
        id="course"
        title={t.one.course}
        aside={<Badge look={STATE_LOOKS[state]}>{t.states[state]}</Badge>}
      />
      <dl className="mb-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-solid-gray-700">{submittedAt ? t.one.submitted : t.one.prepared}</dt>
        <dd>
          {preparedBy && <Japanese>{preparedBy.name}</Japanese>}{' '}
          <InstantText at={submittedAt ?? preparedAt} />
        </dd>
        {reviewedAt && (
          <>
            <dt className="text-solid-gray-700">{t.one.reviewed}</dt>
            <dd>
              {reviewedBy && <Japanese>{reviewedBy.name}</Japanese>} <InstantText at={reviewedAt} />
            </dd>
          </>
        )}
        {notes && (
          <>
            <dt className="text-solid-gray-700">{t.list.notes}</dt>
            <dd className="whitespace-pre-line">{notes}</dd>
          </>
        )}
      </dl>
      <Decisions reorganisation={reorganisation} />
    </section>
  );
}
