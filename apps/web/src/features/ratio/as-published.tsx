import { ratioText } from '../../i18n/ratio';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import type { Ratio } from './ratio-queries';

/** What was said, beside what the same rows would say today. */
export function AsPublished({ ratio: { percent, numerator, denominator, asPublished } }: { ratio: Ratio }) {
  const t = useText(ratioText);
  const none = useText(shellText).notSet;
  const date = useDateFormat();
  const words = (value: number | null): string => (value === null ? none : t.percent(value));
  return (
    <section aria-labelledby="as-published">
      <SectionHeading id="as-published" title={t.published.title} />
      <dl className="grid gap-4 sm:grid-cols-2">
        <div className="rounded-12 border border-solid-gray-420 p-4">
          <dt className="text-std-16B-170">{t.published.now}</dt>
          <dd>
            <p className="tabular text-std-24B-150">{words(percent)}</p>
            <p>{t.share(numerator, denominator)}</p>
            <p className="text-dns-16N-130 text-solid-gray-700">{t.published.nowNote}</p>
          </dd>
        </div>
        <div className="rounded-12 border border-solid-gray-420 p-4">
          <dt className="text-std-16B-170">{t.published.published}</dt>
          <dd>
            {asPublished ? (
              <>
                <p className="tabular text-std-24B-150">{words(asPublished.value)}</p>
                {asPublished.numerator !== null && asPublished.denominator !== null && (
                  <p>{t.share(asPublished.numerator, asPublished.denominator)}</p>
                )}
                <p className="text-dns-16N-130 text-solid-gray-700">
                  {t.published.publishedOf(date(asPublished.asOf, true))}
                </p>
              </>
            ) : (
              <p>{t.published.none}</p>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
