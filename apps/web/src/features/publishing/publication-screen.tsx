import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localDateOf } from 'vocabulary';
import { useLanguage } from '../../i18n/language';
import { publishingText } from '../../i18n/publishing';
import { useInLanguage, useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button, ButtonLink } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { CorrectionTable } from './correction-table';
import { FigureTable } from './figure-table';
import { PublicationRecord } from './publication-record';
import { PublishDialog, WithdrawDialog } from './publication-dialogs';
import { publicationNowQuery, publicationQuery, type PublicationDetail } from './publishing-queries';

const route = getRouteApi('/signed-in/publications/$slug');

/** What does this publication say, is it still so, and may it be published? */
export function PublicationScreen() {
  const { slug } = route.useParams();
  const t = useText(publishingText);
  const language = useLanguage();
  const pick = useInLanguage();
  const date = useDateFormat();
  const { data: publication } = useSuspenseQuery(publicationQuery(slug));
  const now = useQuery(publicationNowQuery(slug));
  const values = publication.figures.filter(({ readingKind }) => readingKind !== null).length;
  return (
    <>
      <PageHeading
        title={pick(publication, 'title')}
        above={
          <TextLink to="/publications" className="inline-flex min-h-6 items-center">
            {t.back}
          </TextLink>
        }
        answer={
          publication.publishedAt
            ? t.answerPublished(
                date(localDateOf(new Date(publication.publishedAt)), true),
                publication.figures.length,
                values,
              )
            : t.answerPrepared(publication.figures.length, values)
        }
      />
      <div className="flex flex-col gap-8">
        <Replaced publication={publication} />
        <Actions publication={publication} />
        {publication.corrects && (
          <section aria-labelledby="corrects">
            <SectionHeading id="corrects" title={t.correctsTitle} />
            <p>
              {t.correctsBody}{' '}
              <TextLink to="/publications/$slug" params={{ slug: publication.corrects.slug }}>
                {pick(publication.corrects, 'title')}
              </TextLink>
            </p>
            <p className="mb-3">
              {t.reason} {language === 'ja' ? publication.reasonJa : publication.reasonEn}
            </p>
            <CorrectionTable differences={publication.differences} />
          </section>
        )}
        <section aria-labelledby="figures">
          <SectionHeading id="figures" title={t.figures} />
          <FigureTable
            lines={publication.figures}
            now={
              new Map(
                (now.data?.figures ?? []).map(({ ordinal, reading }) => [
                  ordinal,
                  reading?.wouldNowBe ?? null,
                ]),
              )
            }
          />
        </section>
        <PublicationRecord publication={publication} />
      </div>
    </>
  );
}

function Replaced({ publication: { correctedBy } }: { publication: PublicationDetail }) {
  const t = useText(publishingText);
  if (!correctedBy) return null;
  return (
    <Alert kind="warning" title={correctedBy.state === 'published' ? t.replaced : t.replacing}>
      <p>{t.replacedBody}</p>
      <TextLink to="/publications/$slug" params={{ slug: correctedBy.slug }}>
        {t.replacedBy}
      </TextLink>
    </Alert>
  );
}

function Actions({ publication }: { publication: PublicationDetail }) {
  const t = useText(publishingText);
  const publishing = useDialog<true>();
  const withdrawing = useDialog<true>();
  const { publish, withdraw, correct } = publication.viewerCan;
  if (!publish && !withdraw && !correct) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {publish && <Button onClick={() => publishing.show(true)}>{t.publish}</Button>}
      {withdraw && (
        <Button look="outline" onClick={() => withdrawing.show(true)}>
          {t.withdraw}
        </Button>
      )}
      {correct && (
        <ButtonLink
          to="/prepare-publication"
          search={{ corrects: publication.slug, asOf: publication.asOf }}
          look="outline"
        >
          {t.correct}
        </ButtonLink>
      )}
      {publishing.about && (
        <PublishDialog
          key={`publish ${publishing.turn}`}
          publication={publication}
          open={publishing.open}
          onClose={publishing.close}
        />
      )}
      {withdrawing.about && (
        <WithdrawDialog
          key={`withdraw ${withdrawing.turn}`}
          publication={publication}
          open={withdrawing.open}
          onClose={withdrawing.close}
        />
      )}
    </div>
  );
}
