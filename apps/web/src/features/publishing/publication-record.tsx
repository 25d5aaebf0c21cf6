import { localDateOf } from 'vocabulary';
import { publishingText } from '../../i18n/publishing';
import { useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import { DigestText } from './digest-text';
import type { PublicationDetail } from './publishing-queries';

/** When it was prepared and published, by whom, and whether it is still what was published. */
export function PublicationRecord({ publication }: { publication: PublicationDetail }) {
  const t = useText(publishingText);
  const { preparedAt, preparedBy, publishedAt, publishedBy, asOf, slug, digest, digestMatches } = publication;
  const by = (account: PublicationDetail['preparedBy']) =>
    account?.person ? t.by(account.person.name) : null;
  return (
    <section aria-labelledby="record">
      <SectionHeading id="record" title={t.record} />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="text-solid-gray-700">{t.slug}</dt>
        <dd className="break-all">{slug}</dd>
        <dt className="text-solid-gray-700">{t.asOf}</dt>
        <dd>
          <DateText on={asOf} />
        </dd>
        <dt className="text-solid-gray-700">{t.preparedAt}</dt>
        <dd>
          <DateText on={localDateOf(new Date(preparedAt))} brief />
          {by(preparedBy)}
        </dd>
        {publishedAt && (
          <>
            <dt className="text-solid-gray-700">{t.publishedAt}</dt>
            <dd>
              <DateText on={localDateOf(new Date(publishedAt))} brief />
              {by(publishedBy)}
            </dd>
          </>
        )}
        {digest !== null && digestMatches !== null && (
          <>
            <dt className="text-solid-gray-700">{t.digest}</dt>
            <dd>
              <DigestText digest={digest} matches={digestMatches} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
