import { publicText } from '../../i18n/public';
import { useLanguage } from '../../i18n/language';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { Details } from '../../ui/details';
import { Japanese } from '../../ui/japanese';
import { useNumberFormat } from '../../ui/number-format';
import type { PublishedFigure } from './public-queries';

const LOOKS: Record<PublishedFigure['judgement'], BadgeLook> = {
  reached: 'success',
  on_track: 'info',
  behind: 'warning',
  not_reached: 'error',
  undecided: 'plain',
};

export function JudgementBadge({ judgement }: { judgement: PublishedFigure['judgement'] }) {
  return <Badge look={LOOKS[judgement]}>{useText(publicText).judgements[judgement]}</Badge>;
}

/** A number with the unit of the plan, which is a Japanese word. */
export function useValueFormat(): (figure: PublishedFigure, value: number) => string {
  const number = useNumberFormat();
  return ({ unit }, value) => `${number(value)}${unit ?? ''}`;
}

/** 現状: the number or the word that stands for it, 速報 or 確定, and what belongs to it. */
export function CurrentText({ figure }: { figure: PublishedFigure }) {
  const t = useText(publicText);
  const format = useValueFormat();
  const number = useNumberFormat();
  const { value, noValue, words, referenceValue, numerator, denominator, openingBalance, readingKind } =
    figure;
  // A share has its percent; what is reached step by step has no unit, and its number alone would say nothing.
  const steps = figure.unit === null && numerator !== null && denominator !== null;
  const without = noValue ? t.noValue[noValue] : t.notRead;
  return (
    <>
      {value === null ? (
        !words && without
      ) : (
        <strong className="tabular">
          {steps ? (
            t.milestones(number(numerator), number(denominator))
          ) : (
            <Japanese>{format(figure, value)}</Japanese>
          )}
        </strong>
      )}
      {words && (
        <span className="block">
          <Japanese>{words}</Japanese>
        </span>
      )}
      {referenceValue !== null && t.reference(number(referenceValue))}
      {!steps && numerator !== null && denominator !== null && (
        <span className="block text-dns-14N-130">{t.ratio(number(numerator), number(denominator))}</span>
      )}
      {openingBalance !== null && openingBalance > 0 && (
        <span className="block text-dns-14N-130">{t.opening(number(openingBalance))}</span>
      )}
      {readingKind && (
        <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">{t.kinds[readingKind]}</span>
      )}
    </>
  );
}

export function FigureName({ figure }: { figure: PublishedFigure }) {
  const t = useText(publicText);
  const pick = useInLanguage();
  const language = useLanguage();
  return (
    <>
      <span className="tabular mr-2 text-solid-gray-700">{figure.key}</span>
      {pick(figure, 'name')}
      {language === 'en' && (
        <span className="mt-1 block font-normal text-solid-gray-700">
          <Japanese>{figure.nameJa}</Japanese>
        </span>
      )}
      {figure.reprintedFrom && (
        <span className="mt-1 block text-dns-14N-130 font-normal text-solid-gray-700">
          {t.reprinted(figure.reprintedFrom)}
        </span>
      )}
    </>
  );
}

/** What exactly is counted, beside the figure. */
export function FigureDefinition({ figure, inRow = false }: { figure: PublishedFigure; inRow?: boolean }) {
  const t = useText(publicText);
  const pick = useInLanguage();
  if (figure.definitionVersion === null) return null;
  return (
    <Details inRow={inRow} summary={t.definition(figure.definitionVersion)}>
      <p className="max-w-prose">{pick(figure, 'definition')}</p>
    </Details>
  );
}
