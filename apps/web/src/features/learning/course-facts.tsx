import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { learningText } from '../../i18n/learning';
import { useInLanguage, useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import type { Course } from './course-queries';
import { firstOfKind } from './next-step';

interface CourseFactsProps {
  version: Course['version'];
  organisation: Course['organisation'];
}

export function CourseFacts({ version, organisation }: CourseFactsProps) {
  const t = useText(learningText);
  const language = useLanguage();
  const pick = useInLanguage();
  const passPercent = firstOfKind(version.lessons, 'quiz')?.passPercent;
  const rule = [
    firstOfKind(version.lessons, 'video') && t.course.ruleVideo(version.coveragePercent),
    passPercent && t.course.ruleTest(passPercent),
  ].filter(Boolean);
  return (
    <dl className="border-t border-solid-gray-300">
      <Fact name={t.course.rule}>{rule.join(t.course.and)}</Fact>
      <Fact name={t.course.minutes}>{t.about(version.estimatedMinutes)}</Fact>
      {pick(version, 'audience') && <Fact name={t.course.audience}>{pick(version, 'audience')}</Fact>}
      <Fact name={t.course.provider}>{language === 'ja' ? organisation.name : organisation.nameRomaji}</Fact>
      {version.syllabusVersion && (
        <Fact name={t.course.syllabus}>{t.course.syllabusVersion(version.syllabusVersion)}</Fact>
      )}
      <Fact name={t.course.version}>{t.course.versionNumber(version.number)}</Fact>
      {version.reviewDueOn && (
        <Fact name={t.course.reviewDue}>
          <DateText on={version.reviewDueOn} brief />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_1fr] gap-3 border-b border-solid-gray-300 py-2.5 text-dns-16N-130">
      <dt className="text-solid-gray-700">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
