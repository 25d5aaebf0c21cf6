import type { Judgement, NoValue } from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { useNumberFormat } from '../../ui/number-format';

const LOOKS: Record<Judgement, BadgeLook> = {
  reached: 'success',
  on_track: 'info',
  behind: 'warning',
  not_reached: 'error',
  undecided: 'plain',
};

export function JudgementBadge({ judgement }: { judgement: Judgement }) {
  const t = useText(figuresText);
  return (
    <span className="whitespace-nowrap">
      <Badge look={LOOKS[judgement]}>{t.judgement[judgement]}</Badge>
    </span>
  );
}

interface Told {
  value: number | null;
  noValue: NoValue | null;
  milestones?: { reached: number; total: number } | null;
}

/** The figure in words: 「－」 and 「測定予定」 stay what they are. */
export function useFigureText(): (figure: Told, unit: string | null) => string {
  const t = useText(figuresText);
  const number = useNumberFormat();
  return ({ value, noValue, milestones }, unit) => {
    if (milestones) return t.milestonesOf(milestones.reached, milestones.total);
    if (value === null) return t.noValue[noValue ?? 'not_applicable'];
    return `${number(value)}${unit ?? ''}`;
  };
}
