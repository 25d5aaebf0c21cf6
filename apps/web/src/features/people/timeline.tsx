import { fiscalYearOf } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { peopleText } from '../../i18n/people';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useFiscalYearFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { isGuestPost, stateOf, type PersonFile, type Post } from './person-file';
import type { Action } from './person-action';
import { PeriodText } from './period-text';
import { useBodyName, usePostName } from './use-post-name';

interface TimelineProps {
  file: PersonFile;
  onAct: (action: Action) => void;
}

/** All posts of all bodies in one list, the latest first. */
export function Timeline(props: TimelineProps) {
  const wide = useWide();
  return wide ? <WideTimeline {...props} /> : <Cards {...props} />;
}

function WideTimeline({ file, onAct }: TimelineProps) {
  const t = useText(peopleText).page;
  const words = useText(shellText);
  const fiscalYear = useFiscalYearFormat();
  const bodyName = useBodyName();
  const caption = file.viewerCan.readWholeFile ? t.timelineCaption : t.partlyCaption;
  return (
    <Table caption={caption} label={caption}>
      <thead>
        <tr>
          {[t.year, t.period, t.body, t.unit, t.kind, t.position].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
          <HeadCell className="text-right">{t.share}</HeadCell>
          <HeadCell>{t.staffNumber}</HeadCell>
          {file.viewerCan.keepFile && <HeadCell>{t.actions}</HeadCell>}
        </tr>
      </thead>
      <tbody>
        {file.timeline.map((post) => (
          <tr key={post.id}>
            <RowHeadCell className="whitespace-nowrap">{fiscalYear(fiscalYearOf(post.startsOn))}</RowHeadCell>
            <Cell className="min-w-44">
              <PeriodText startsOn={post.startsOn} endsOn={post.endsOn} /> <State post={post} />
            </Cell>
            <Cell className="whitespace-nowrap">{bodyName(post.organisation)}</Cell>
            <Cell className="min-w-32">
              <Japanese>{post.unit.name}</Japanese>
            </Cell>
            <Cell className="whitespace-nowrap">{words.appointmentKind[post.kind]}</Cell>
            <Cell>
              <Japanese>{[post.position, post.grade].filter(Boolean).join(' ')}</Japanese>
            </Cell>
            <Cell numeric>{words.percent(post.percent)}</Cell>
            <Cell className="tabular">{post.staffNumber}</Cell>
            {file.viewerCan.keepFile && (
              <Cell>
                <PostActions post={post} onAct={onAct} />
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ file, onAct }: TimelineProps) {
  const t = useText(peopleText).page;
  const words = useText(shellText);
  const bodyName = useBodyName();
  return (
    <ol className="flex flex-col gap-3">
      {file.timeline.map((post) => (
        <Card as="li" key={post.id}>
          <p className="text-std-16B-170">
            <PeriodText startsOn={post.startsOn} endsOn={post.endsOn} /> <State post={post} />
          </p>
          <p className="mt-1">
            {bodyName(post.organisation)}{' '}
            <Japanese>
              {post.unit.name} {[post.position, post.grade].filter(Boolean).join(' ')}
            </Japanese>
          </p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.kind}</dt>
            <dd>{words.appointmentKind[post.kind]}</dd>
            <dt className="text-solid-gray-700">{t.share}</dt>
            <dd>{words.percent(post.percent)}</dd>
            <dt className="text-solid-gray-700">{t.staffNumber}</dt>
            <dd className="tabular">{post.staffNumber}</dd>
          </dl>
          {file.viewerCan.keepFile && (
            <div className="mt-3">
              <PostActions post={post} onAct={onAct} />
            </div>
          )}
        </Card>
      ))}
    </ol>
  );
}

function State({ post }: { post: Post }) {
  const t = useText(peopleText).page;
  const state = stateOf(post, useToday());
  if (state === 'past') return null;
  return state === 'current' ? (
    <Badge look="success">{t.current}</Badge>
  ) : (
    <Badge look="info">{t.plannedBadge}</Badge>
  );
}

function PostActions({ post, onAct }: { post: Post; onAct: TimelineProps['onAct'] }) {
  const t = useText(peopleText).act;
  const postName = usePostName();
  const state = stateOf(post, useToday());
  return (
    <div className="flex gap-2 whitespace-nowrap">
      {state === 'current' && isGuestPost(post) && (
        <Button
          look="outline"
          size="small"
          aria-label={t.returnOf(postName(post))}
          onClick={() => onAct({ name: 'return', post })}
        >
          {t.return}
        </Button>
      )}
      {state === 'planned' && (
        <Button
          look="outline"
          size="small"
          aria-label={t.dropOf(postName(post))}
          onClick={() => onAct({ name: 'drop', post })}
        >
          {t.drop}
        </Button>
      )}
      <Button
        look="text"
        size="small"
        aria-label={t.correctOf(postName(post))}
        onClick={() => onAct({ name: 'correct', post })}
      >
        {t.correct}
      </Button>
    </div>
  );
}
