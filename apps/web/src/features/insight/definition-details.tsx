import type { IndicatorsQuery } from '../../gql/graphql';
import { insightText } from '../../i18n/insight';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { Details } from '../../ui/details';

export type Definition = Omit<NonNullable<IndicatorsQuery['indicators'][number]['definition']>, 'method'>;

/** What exactly a figure counts. It stands wherever the figure stands. */
export function DefinitionDetails({
  definition,
  inRow = false,
}: {
  definition: Definition;
  inRow?: boolean;
}) {
  const t = useText(insightText).definition;
  const words = useText(shellText);
  const date = useDateFormat();
  const pick = useInLanguage();
  const facts: [string, string][] = [
    [t.sentence, pick(definition, 'sentence')],
    [t.version, t.versionOf(definition.version, date(definition.validFrom))],
  ];
  if (definition.countsFrom) {
    facts.push(
      [t.countsFrom, date(definition.countsFrom)],
      [t.categories, definition.categories.map((category) => words.category[category]).join(' / ')],
      [t.opening, t.openingOf(pick(definition, 'openingBalanceLabel'), definition.openingBalance)],
    );
  }
  return (
    <Details inRow={inRow} summary={t.summary(definition.version, date(definition.validFrom, true))}>
      <dl className="flex max-w-prose flex-col gap-3">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt className="text-std-16B-170">{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {definition.openingBalance > 0 && (
        <p className="mt-3 max-w-prose text-solid-gray-700">{t.openingRows}</p>
      )}
    </Details>
  );
}
