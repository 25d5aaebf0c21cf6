import { publicText } from '../../i18n/public';
import { useInLanguage, useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import { TextAnchor } from '../../ui/text-link';
import { publishedDay } from './published-day';
import type { Published } from './public-queries';

/** The files of a publication, under which licence, and how to name where they come from. */
export function OpenDataLinks({ published }: { published: Published }) {
  const t = useText(publicText).openData;
  const pick = useInLanguage();
  const date = useDateFormat();
  const files: [string, string][] = [
    [`/open-data/${published.slug}/indicators.csv`, t.indicators],
    [`/open-data/${published.slug}/tables.csv`, t.tables],
    [`/open-data/${published.slug}/publication.json`, t.json],
    ['/open-data/catalog.jsonld', t.catalogue],
  ];
  const address = `${window.location.origin}/public/publications/${published.slug}`;
  return (
    <section aria-labelledby="open-data" className="break-inside-avoid">
      <SectionHeading id="open-data" title={t.title} />
      <p className="print:hidden">{t.note}</p>
      <ul className="my-3 flex flex-col gap-1 print:hidden">
        {files.map(([href, name]) => (
          <li key={href}>
            <TextAnchor href={href} className="inline-block min-h-6">
              {name}
            </TextAnchor>
          </li>
        ))}
      </ul>
      <p>{t.licence}</p>
      <dl className="mt-3 flex flex-col gap-2">
        <div>
          <dt className="text-std-16B-170">{t.cite}</dt>
          <dd>
            {t.citation(pick(published, 'title'), date(publishedDay(published.publishedAt), true), address)}
          </dd>
        </div>
        <div>
          <dt className="text-std-16B-170">{t.digest}</dt>
          <dd className="break-all text-dns-14N-130">{published.digest}</dd>
        </div>
      </dl>
      <Button look="outline" className="mt-4 print:hidden" onClick={() => window.print()}>
        {t.print}
      </Button>
    </section>
  );
}
