import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { fiscalYearOf, fiscalYearStart } from 'vocabulary';
import { request } from '../../app/graphql';
import { useToday } from '../../app/shell-query';
import { StartReorganisationDocument } from '../../gql/graphql';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DateText, useDateFormat } from '../../ui/date-text';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { Japanese } from '../../ui/japanese';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { CommandError } from './command-error';
import { STATE_LOOKS } from './state-looks';
import { reorganisationsQuery, useBody, useOwnBodies, type ReorganisationRow } from './units-queries';
import { BodyField } from './units-screen';

const route = getRouteApi('/signed-in/units/reorganisations');

/** Is the next tree on its way? */
export function ReorganisationsScreen() {
  const t = useText(unitsText);
  const navigate = useNavigate();
  const date = useDateFormat();
  const today = useToday();
  const own = useOwnBodies();
  const body = useBody(route.useSearch().body ?? (own && Number([...own][0])));
  const list = useQuery({ ...reorganisationsQuery(body ?? 0), enabled: body !== undefined });
  const [starting, setStarting] = useState(false);
  const coming = list.data
    ?.filter(({ state, effectiveOn }) => state !== 'withdrawn' && effectiveOn > today)
    .at(-1);
  const answer =
    list.data &&
    (coming ? t.list.answer(date(coming.effectiveOn), t.states[coming.state]) : t.list.answerNone);

  return (
    <>
      <PageHeading
        title={t.list.title}
        answer={answer}
        above={
          <TextLink to="/units" search={{ body }}>
            {t.list.toTree}
          </TextLink>
        }
      />
      <div className="flex flex-col gap-8">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <BodyField
            body={body}
            only={own}
            onChoose={(chosen) => void navigate({ to: '/units/reorganisations', search: { body: chosen } })}
          />
        </div>
        <section aria-labelledby="list">
          <SectionHeading
            id="list"
            title={t.list.list}
            aside={<Button onClick={() => setStarting(true)}>{t.list.start}</Button>}
          />
          {list.error ? (
            <ErrorState error={list.error} retry={() => void list.refetch()} />
          ) : !list.data ? (
            <Skeleton rows={4} />
          ) : list.data.length === 0 ? (
            <EmptyState title={t.list.empty}>{t.list.emptyBody}</EmptyState>
          ) : (
            <Rows rows={list.data} />
          )}
        </section>
      </div>
      {body !== undefined && <StartDialog body={body} open={starting} onClose={() => setStarting(false)} />}
    </>
  );
}

function Rows({ rows }: { rows: readonly ReorganisationRow[] }) {
  const t = useText(unitsText);
  const none = useText(shellText).notSet;
  return (
    <Table caption={t.list.list} label={t.list.list} captionHidden>
      <thead>
        <tr>
          {[t.list.effectiveOn, t.list.state, t.list.preparedBy, t.list.reviewedBy, t.list.notes].map(
            (head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHeadCell className="whitespace-nowrap">
              <TextLink to="/units/reorganisations/$id" params={{ id: row.id }}>
                <DateText on={row.effectiveOn} brief />
              </TextLink>
            </RowHeadCell>
            <Cell className="whitespace-nowrap">
              <Badge look={STATE_LOOKS[row.state]}>{t.states[row.state]}</Badge>
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.preparedBy ? <Japanese>{row.preparedBy.name}</Japanese> : none}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.reviewedBy ? <Japanese>{row.reviewedBy.name}</Japanese> : none}
            </Cell>
            <Cell className="min-w-44">{row.notes ?? none}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function StartDialog({ body, open, onClose }: { body: number; open: boolean; onClose: () => void }) {
  const t = useText(unitsText).list;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [effectiveOn, setEffectiveOn] = useState(fiscalYearStart(fiscalYearOf(useToday()) + 1));
  const [notes, setNotes] = useState('');
  const start = useMutation({
    mutationFn: () =>
      request(StartReorganisationDocument, {
        input: { organisationId: body.toString(), effectiveOn, notes: notes.trim() || null },
      }),
    onSuccess: async ({ startReorganisation: { id } }) => {
      await client.invalidateQueries({ queryKey: ['reorganisations'] });
      await navigate({ to: '/units/reorganisations/$id', params: { id } });
    },
  });
  return (
    <Dialog
      open={open}
      title={t.start}
      onClose={onClose}
      actions={
        <Button busy={start.isPending} onClick={() => effectiveOn && start.mutate()}>
          {t.startDo}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{t.startHint}</p>
        <TextField
          type="date"
          label={t.effectiveOn}
          value={effectiveOn}
          onChange={({ target }) => setEffectiveOn(target.value)}
        />
        <TextField
          label={t.notes}
          hint={t.notesHint}
          value={notes}
          maxLength={2_000}
          onChange={({ target }) => setNotes(target.value)}
        />
        {start.error && <CommandError error={start.error} />}
      </div>
    </Dialog>
  );
}
