import { publicText } from '../../i18n/public';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { useMediaQuery } from '../../ui/media-query';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { BodyTables } from './body-tables';
import { CorrectionNotice } from './correction-notice';
import { DerivedCharts } from './derived-charts';
import { FigureCards, FiguresTable } from './figures-table';
import { OpenDataLinks } from './open-data-links';
import { publishedDay } from './published-day';
import type { Published, PublishedFigure } from './public-queries';

/** A publication as the plan lays it out. Everything on it is frozen. */
export function PublicationPage({ published }: { published: Published }) {
  const t = useText(publicText);
  const pick = useInLanguage();
  const date = useDateFormat();
  const wide = useMediaQuery('(min-width: 64rem), print');
  const own = published.figures.filter(({ reprintedFrom }) => reprintedFrom === null);
  const reached = own.filter(({ judgement }) => judgement === 'reached').length;
  const sections = bySection(published.figures);
  const Figures = wide ? FiguresTable : FigureCards;
  return (
    <>
      <PageHeading
        title={pick(published, 'title')}
        answer={
          <>
            <p>{t.asOf(pick(published.plan, 'name'), date(published.asOf, true))}</p>
            <p>{t.count(reached, own.length)}</p>
          </>
        }
      />
      <div className="flex flex-col gap-10">
        <CorrectionNotice published={published} />
        <section aria-labelledby="figures">
          <SectionHeading id="figures" title={t.figures} />
          <Figures sections={sections} due={date(published.plan.endsOn, true)} />
        </section>
        <DerivedCharts figures={published.figures} />
        <BodyTables published={published} />
        <OpenDataLinks published={published} />
        <p className="text-solid-gray-700">{t.publishedOn(date(publishedDay(published.publishedAt)))}</p>
      </div>
    </>
  );
}

/** In the order of the plan, which is the order in which they come. */
function bySection(figures: readonly PublishedFigure[]): [string, PublishedFigure[]][] {
  const sections = new Map<string, PublishedFigure[]>();
  for (const figure of figures)
    sections.set(figure.section, [...(sections.get(figure.section) ?? []), figure]);
  return [...sections];
}
