import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { registerText } from '../../i18n/register';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Japanese } from '../../ui/japanese';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { referenceQuery, type Exam, type SyllabusVersion } from './register-queries';

/** Which exams count as 「応用情報技術者試験等」 today, and which syllabus a course should follow. */
export function ReferenceScreen() {
  const t = useText(registerText).reference;
  const { exams, syllabusVersions } = useSuspenseQuery(referenceQuery).data;
  return (
    <>
      <PageHeading
        title={t.title}
        answer={t.answer(exams.filter(({ qualifying }) => qualifying).length, exams.length)}
      />
      <div className="flex flex-col gap-10">
        <section aria-labelledby="exams">
          <SectionHeading id="exams" title={t.exams} />
          <ExamTable exams={exams} />
          <p className="mt-3">
            <TextLink to="/exams">{t.toCatalogue}</TextLink>
          </p>
        </section>
        <section aria-labelledby="syllabus">
          <SectionHeading id="syllabus" title={t.syllabus} />
          <SyllabusTable versions={syllabusVersions} />
        </section>
      </div>
    </>
  );
}

function ExamTable({ exams }: { exams: readonly Exam[] }) {
  const t = useText(registerText).reference;
  const none = useText(shellText).notSet;
  const language = useLanguage();
  const pick = useInLanguage();
  return (
    <Table caption={t.examsCaption} label={t.examsCaption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.level, t.qualifying, t.former, t.season2025, t.season2026, t.reform].map((head) => (
            <HeadCell key={head} className="whitespace-normal!">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {exams.map((exam) => (
          <tr key={exam.code}>
            <RowHeadCell className="min-w-56">
              <span className="mr-2 text-solid-gray-700">{exam.code}</span>
              {pick(exam, 'name')}
              {language === 'en' && (
                <span className="block font-normal text-solid-gray-700">
                  <Japanese>{exam.nameJa}</Japanese>
                </span>
              )}
            </RowHeadCell>
            <Cell className="min-w-18">{exam.level}</Cell>
            <Cell className="min-w-32">{exam.qualifying ? <Badge look="success">{t.yes}</Badge> : t.no}</Cell>
            <Cell className="min-w-56">
              {exam.formerNames.length === 0
                ? none
                : exam.formerNames.map((name) => (
                    <span key={name} className="block">
                      <Japanese>{name}</Japanese>
                    </span>
                  ))}
            </Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{exam.seasonToFy2025}</Japanese>
            </Cell>
            <Cell className="whitespace-nowrap">
              <Japanese>{exam.seasonFy2026}</Japanese>
            </Cell>
            <Cell className="whitespace-nowrap">
              {exam.reformNote ? <Japanese>{exam.reformNote}</Japanese> : none}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function SyllabusTable({ versions }: { versions: readonly SyllabusVersion[] }) {
  const t = useText(registerText).reference;
  const none = useText(shellText).notSet;
  /** 2024-04 in words; anything else, such as 「掲載2026-01-08」, as it was noted down. */
  const applies = (from: string) => {
    const [, year, month] = /^(\d{4})-(\d{2})$/.exec(from) ?? [];
    return year && month ? t.month(year, String(Number(month))) : <Japanese>{from || none}</Japanese>;
  };
  return (
    <Table caption={t.syllabusCaption} label={t.syllabusCaption} captionHidden>
      <thead>
        <tr>
          {[t.version, t.appliesFrom, t.change, t.confidence].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {versions.map(({ version, appliesFrom, change, confidence }) => (
          <tr key={version}>
            <RowHeadCell className="tabular">{version}</RowHeadCell>
            <Cell className="whitespace-nowrap">{applies(appliesFrom)}</Cell>
            <Cell className="min-w-48">
              <Japanese>{change || none}</Japanese>
            </Cell>
            <Cell className="whitespace-nowrap">{t.confidenceOf(confidence)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
