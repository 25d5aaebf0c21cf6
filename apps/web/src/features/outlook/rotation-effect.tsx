import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/language';
import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { rotationQuery, type RotationEffect } from './outlook-queries';
import { percentOf } from './ratio';

/** What the planned moves of 1 April do to each body, and who moves. */
export function RotationEffectSection({ body }: { body?: number }) {
  const t = useText(outlookText).rotation;
  const date = useDateFormat();
  const effect = useQuery(rotationQuery(body));
  if (effect.error) return <ErrorState error={effect.error} retry={() => void effect.refetch()} />;
  if (!effect.data) return <Skeleton rows={5} />;
  const title = t.title(date(effect.data.on, true));
  const changed = effect.data.bodies.filter(
    (one) => one.numerator !== one.numeratorToday || one.denominator !== one.denominatorToday,
  );
  return (
    <section aria-label={title}>
      <SectionHeading title={title} />
      <p className="mb-3 max-w-prose">{t.explained}</p>
      <div className="flex flex-col gap-6">
        {changed.length === 0 ? <p>{t.unchanged}</p> : <Bodies bodies={changed} />}
        {effect.data.moves.length > 0 && <Moves moves={effect.data.moves} />}
      </div>
    </section>
  );
}

function Bodies({ bodies }: { bodies: RotationEffect['bodies'] }) {
  const t = useText(outlookText);
  const language = useLanguage();
  const ratio = (numerator: number, denominator: number): string =>
    t.rotation.ratio(numerator, denominator, t.path.percent(percentOf(numerator, denominator)));
  return (
    <Table caption={t.rotation.bodies} label={t.rotation.bodies}>
      <thead>
        <tr>
          <HeadCell>{t.rotation.body}</HeadCell>
          <HeadCell className="text-right">{t.rotation.today}</HeadCell>
          <HeadCell className="text-right">{t.rotation.afterwards}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {bodies.map(({ organisation, numeratorToday, denominatorToday, numerator, denominator }) => (
          <tr key={organisation.id}>
            <RowHeadCell>{language === 'ja' ? organisation.name : organisation.nameRomaji}</RowHeadCell>
            <Cell numeric>{ratio(numeratorToday, denominatorToday)}</Cell>
            <Cell numeric>{ratio(numerator, denominator)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Moves({ moves }: { moves: RotationEffect['moves'] }) {
  const t = useText(outlookText).rotation;
  const language = useLanguage();
  const nameOf = (body: RotationEffect['moves'][number]['from']): string =>
    body === null ? t.outside : language === 'ja' ? body.name : body.nameRomaji;
  return (
    <Table caption={t.moves} label={t.moves}>
      <thead>
        <tr>
          {[useText(outlookText).nearest.name, t.from, t.to, t.qualified].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.map(({ personId, name, from, to, qualified }) => (
          <tr key={personId}>
            <RowHeadCell className="whitespace-nowrap">
              <Japanese>
                <TextLink to="/people/$personId" params={{ personId }} className="inline-block min-h-6">
                  {name}
                </TextLink>
              </Japanese>
            </RowHeadCell>
            <Cell className="whitespace-nowrap">{nameOf(from)}</Cell>
            <Cell className="whitespace-nowrap">{nameOf(to)}</Cell>
            <Cell className="whitespace-nowrap">{qualified ? t.qualifiedYes : t.qualifiedNo}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
