import { useSuspenseQuery } from '@tanstack/react-query';
import { fiscalYearOf } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { learningText } from '../../i18n/learning';
import { useInLanguage, useText } from '../../i18n/text';
import { shellText } from '../../i18n/shell';
import { Badge } from '../../ui/badge';
import { ButtonLink } from '../../ui/button';
import { DateText, useFiscalYearFormat } from '../../ui/date-text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { myCompletionsQuery, type MyCompletion } from './my-completions-query';

/** Answers: what have I completed, when, and employed by whom? */
export function RecordScreen() {
  const { data: completions } = useSuspenseQuery(myCompletionsQuery);
  const t = useText(learningText);
  const fiscalYear = useFiscalYearFormat();
  const thisYear = fiscalYearOf(useToday());
  const years = byFiscalYear(completions);

  if (completions.length === 0) {
    return (
      <>
        <PageHeading title={t.record.title} />
        <EmptyState
          title={t.record.emptyTitle}
          action={<ButtonLink to="/courses">{t.home.allCourses}</ButtonLink>}
        >
          {t.record.emptyBody}
        </EmptyState>
      </>
    );
  }
  const counted = completions.filter(({ how }) => how !== 'void');
  return (
    <>
      <PageHeading
        title={t.record.title}
        answer={t.record.answer(
          counted.length,
          fiscalYear(thisYear),
          counted.filter((completion) => completion.fiscalYear === thisYear).length,
        )}
      />
      <div className="flex flex-col gap-10">
        {years.map(([year, rows]) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <SectionHeading
              id={`year-${year}`}
              title={fiscalYear(year)}
              aside={<span>{t.record.yearCount(rows.filter(({ how }) => how !== 'void').length)}</span>}
            />
            <YearTable caption={t.record.caption(fiscalYear(year))} rows={rows} />
          </section>
        ))}
      </div>
    </>
  );
}

function YearTable({ caption, rows }: { caption: string; rows: readonly MyCompletion[] }) {
  const t = useText(learningText);
  const words = useText(shellText);
  const language = useLanguage();
  const pick = useInLanguage();
  return (
    <Table caption={caption} label={caption} captionHidden>
      <thead>
        <tr>
          {[
            t.record.course,
            t.record.completedOn,
            t.record.version,
            t.record.employer,
            t.record.certificate,
          ].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(
          ({ id, course, courseVersion, completedOn, organisation, unit, certificateNumber, how }) => (
            <tr key={id}>
              <RowHeadCell className="min-w-52">
                <TextLink to="/courses/$code" params={{ code: course.code }}>
                  {pick(courseVersion, 'title')}
                </TextLink>{' '}
                {how !== 'rule' && (
                  <Badge look={how === 'void' ? 'error' : 'plain'}>{t.record.how[how]}</Badge>
                )}
              </RowHeadCell>
              <Cell className="min-w-40">
                <DateText on={completedOn} />
              </Cell>
              <Cell className="whitespace-nowrap">{t.course.versionNumber(courseVersion.number)}</Cell>
              <Cell className="min-w-44">
                {language === 'ja' ? organisation.name : organisation.nameRomaji} {unit.name}
              </Cell>
              <Cell className="tabular whitespace-nowrap">{certificateNumber ?? words.notSet}</Cell>
            </tr>
          ),
        )}
      </tbody>
    </Table>
  );
}

/** The newest year first, and the newest completion first within it. */
function byFiscalYear(completions: readonly MyCompletion[]): [number, MyCompletion[]][] {
  const years = new Map<number, MyCompletion[]>();
  for (const completion of [...completions].sort((a, b) => (a.completedOn < b.completedOn ? 1 : -1))) {
    years.set(completion.fiscalYear, [...(years.get(completion.fiscalYear) ?? []), completion]);
  }
  return [...years].sort(([a], [b]) => b - a);
}
