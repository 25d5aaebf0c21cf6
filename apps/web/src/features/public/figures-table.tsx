import { Fragment } from 'react';
import { publicText } from '../../i18n/public';
import { useText } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { CurrentText, FigureDefinition, FigureName, JudgementBadge } from './figure-text';
import type { PublishedFigure } from './public-queries';

export interface FiguresProps {
  sections: readonly [string, readonly PublishedFigure[]][];
  /** When the target is due, in words. */
  due: string;
}

/** The layout of the plan: 実感ポイント, 指標, 策定時, 現状, 目標, 判定, under its chapters. */
export function FiguresTable({ sections, due }: FiguresProps) {
  const t = useText(publicText);
  const heads = [t.goalPoint, t.indicator, t.baseline, t.current, t.target(due), t.judgement];
  return (
    <Table caption={t.figuresCaption} label={t.figuresCaption} captionHidden>
      <thead>
        <tr>
          {heads.map((head) => (
            <HeadCell key={head} className="whitespace-normal!">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      {sections.map(([section, figures]) => (
        <tbody key={section}>
          <tr>
            <RowHeadCell scope="rowgroup" colSpan={heads.length} className="bg-blue-50 py-1.5!">
              {t.section(section)}
            </RowHeadCell>
          </tr>
          {figures.map((figure) => (
            <Fragment key={figure.ordinal}>
              <tr
                className={`break-inside-avoid ${figure.definitionVersion === null ? '' : '*:border-b-0!'}`}
              >
                <Cell className="w-44">
                  <Japanese>{figure.goalPointJa}</Japanese>
                </Cell>
                <RowHeadCell className="min-w-52">
                  <FigureName figure={figure} />
                </RowHeadCell>
                <Cell className="w-40">
                  <Japanese>{figure.baselineText}</Japanese>
                </Cell>
                <Cell className="w-44">
                  <CurrentText figure={figure} />
                </Cell>
                <Cell className="w-44">
                  <Japanese>{figure.targetText}</Japanese>
                </Cell>
                <Cell className="whitespace-nowrap">
                  <JudgementBadge judgement={figure.judgement} />
                </Cell>
              </tr>
              {figure.definitionVersion !== null && (
                <tr>
                  <Cell colSpan={heads.length} className="pt-0!">
                    <FigureDefinition figure={figure} inRow />
                  </Cell>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

/** The same where six columns have no room. */
export function FigureCards({ sections, due }: FiguresProps) {
  const t = useText(publicText);
  return (
    <div className="flex flex-col gap-6">
      {sections.map(([section, figures]) => (
        <section key={section} aria-label={t.section(section)}>
          <h3 className="mb-2 text-std-18B-160">{t.section(section)}</h3>
          <ul className="flex flex-col gap-3">
            {figures.map((figure) => (
              <li key={figure.ordinal} className="rounded-12 border border-solid-gray-420 p-4">
                <div className="mb-2 flex flex-wrap items-start justify-between gap-2">
                  <p className="font-bold">
                    <FigureName figure={figure} />
                  </p>
                  <JudgementBadge judgement={figure.judgement} />
                </div>
                <dl className="mb-3 grid grid-cols-[7rem_1fr] gap-x-3 gap-y-2 text-dns-16N-130">
                  <dt className="text-solid-gray-700">{t.goalPoint}</dt>
                  <dd>
                    <Japanese>{figure.goalPointJa}</Japanese>
                  </dd>
                  <dt className="text-solid-gray-700">{t.baseline}</dt>
                  <dd>
                    <Japanese>{figure.baselineText}</Japanese>
                  </dd>
                  <dt className="text-solid-gray-700">{t.current}</dt>
                  <dd>
                    <CurrentText figure={figure} />
                  </dd>
                  <dt className="text-solid-gray-700">{t.target(due)}</dt>
                  <dd>
                    <Japanese>{figure.targetText}</Japanese>
                  </dd>
                </dl>
                <FigureDefinition figure={figure} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
