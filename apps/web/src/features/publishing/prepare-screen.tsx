import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fiscalYearOf, fiscalYearStart, addDays } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { PreparePublicationDocument } from '../../gql/graphql';
import { publishingText } from '../../i18n/publishing';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { announce } from '../../ui/live-region';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { RefusalAlert } from '../../ui/refusal-alert';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { indicatorsQuery } from '../insight/register-queries';
import { ChosenReadings } from './chosen-readings';
import { prepareFiguresQuery, readingsOfDayQuery, usePublishingCommand } from './publishing-queries';

const route = getRouteApi('/signed-in/prepare-publication');
const SLUG = /^[a-z0-9][a-z0-9-]{1,40}$/;
const FIELDS = { slug: '', titleJa: '', titleEn: '', reasonJa: '', reasonEn: '' };
type FieldName = keyof typeof FIELDS;

/** Which figures are to be published next, under which name, and (of a correction) why? */
export function PrepareScreen() {
  const { corrects, asOf: asked } = route.useSearch();
  const t = useText(publishingText);
  const today = useToday();
  const navigate = useNavigate();
  const asOf = asked ?? addDays(fiscalYearStart(fiscalYearOf(today)), -1);
  const { data: indicators } = useSuspenseQuery(indicatorsQuery);
  const plan =
    indicators.find(({ planPeriod }) => planPeriod.startsOn <= asOf && asOf <= planPeriod.endsOn)?.planPeriod
      .code ??
    indicators.at(-1)?.planPeriod.code ??
    '';
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [fields, setFields] = useState(FIELDS);
  const [tried, setTried] = useState(false);
  const input = { plan, asOf, corrects: corrects ?? null, readingIds: chosen && [...chosen] };
  const lines = useQuery(prepareFiguresQuery(input));
  const readings = useQuery(readingsOfDayQuery(asOf));
  const prepare = usePublishingCommand(PreparePublicationDocument, ({ preparePublication }) => {
    announce(t.saved);
    void navigate({ to: '/publications/$slug', params: { slug: preparePublication.slug } });
  });
  const names: readonly FieldName[] = corrects
    ? ['slug', 'titleJa', 'titleEn', 'reasonJa', 'reasonEn']
    : ['slug', 'titleJa', 'titleEn'];
  const faultOf = (name: FieldName): string | undefined => {
    if (!tried) return undefined;
    if (fields[name].trim() === '') return t.missing;
    return name === 'slug' && !SLUG.test(fields.slug) ? t.badSlug : undefined;
  };
  const send = (): void => {
    setTried(true);
    if (names.some((name) => fields[name].trim() === '') || !SLUG.test(fields.slug)) return;
    const { reasonJa, reasonEn, ...named } = fields;
    prepare.mutate({ input: { ...input, ...named, ...(corrects ? { reasonJa, reasonEn } : {}) } });
  };
  const values = lines.data?.filter(({ readingKind }) => readingKind !== null).length ?? 0;

  return (
    <>
      <PageHeading
        title={corrects ? t.correctTitle : t.prepareTitle}
        above={
          <TextLink to="/publications" className="inline-flex min-h-6 items-center">
            {t.back}
          </TextLink>
        }
        answer={lines.data && t.prepareAnswer(values, lines.data.length)}
      />
      <form
        noValidate
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          if (!prepare.isPending) send();
        }}
      >
        <div className="grid max-w-3xl gap-5">
          {!corrects && (
            <TextField
              label={t.asOf}
              hint={t.asOfHint}
              type="date"
              max={today}
              value={asOf}
              onChange={({ target }) => {
                setChosen(null);
                if (target.value)
                  void navigate({
                    to: '/prepare-publication',
                    search: { asOf: target.value },
                    replace: true,
                    resetScroll: false,
                  });
              }}
            />
          )}
          {names.map((name) => (
            <TextField
              key={name}
              label={t[name]}
              hint={name === 'slug' ? t.slugHint : undefined}
              maxLength={name === 'slug' ? 41 : name.startsWith('title') ? 200 : 500}
              autoComplete="off"
              value={fields[name]}
              error={faultOf(name)}
              onChange={({ target }) => setFields({ ...fields, [name]: target.value })}
            />
          ))}
        </div>
        <section aria-labelledby="chosen">
          <SectionHeading id="chosen" title={t.chosen} />
          <p className="mb-3">{t.chosenHint}</p>
          {lines.data && readings.data ? (
            <ChosenReadings lines={lines.data} readings={readings.data} onChoose={setChosen} />
          ) : lines.error ? (
            <ErrorState error={lines.error} retry={() => void lines.refetch()} />
          ) : (
            <Skeleton rows={8} />
          )}
        </section>
        {prepare.error && <RefusalAlert error={prepare.error} />}
        <Button type="submit" className="self-start" busy={prepare.isPending}>
          {t.save}
        </Button>
      </form>
    </>
  );
}
