import { publishingText } from '../../i18n/publishing';
import { useLanguage } from '../../i18n/language';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { Japanese } from '../../ui/japanese';
import type { Line } from './publishing-queries';

export function LineName({ line }: { line: Line }) {
  const t = useText(publishingText);
  const pick = useInLanguage();
  const language = useLanguage();
  return (
    <>
      <span className="tabular mr-2 text-solid-gray-700">{line.indicator.key}</span>
      {pick(line, 'name')}
      {language === 'en' && (
        <span className="mt-1 block font-normal text-solid-gray-700">
          <Japanese>{line.nameJa}</Japanese>
        </span>
      )}
      {line.reprintedFrom && (
        <span className="mt-1 block text-dns-14N-130 font-normal text-solid-gray-700">
          {t.reprinted(line.reprintedFrom)}
        </span>
      )}
    </>
  );
}

const LOOKS: Record<Line['judgement'], BadgeLook> = {
  reached: 'success',
  on_track: 'success',
  behind: 'warning',
  not_reached: 'error',
  undecided: 'plain',
};

export function JudgementBadge({ judgement }: { judgement: Line['judgement'] }) {
  const t = useText(publishingText);
  return <Badge look={LOOKS[judgement]}>{t.judgements[judgement]}</Badge>;
}
