import { examsText } from '../../i18n/exams';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { EmptyState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { PeriodText } from '../people/period-text';
import type { ExamWindow } from './exam-queries';
import { DaysLeft, SittingsText, useWindowName } from './window-text';

interface WindowTableProps {
  windows: readonly ExamWindow[];
  /** Left out where the viewer may not. */
  onChange?: (window: ExamWindow) => void;
  onRemove?: (window: ExamWindow) => void;
}

/** The latest first. */
export function WindowTable({ windows, onChange, onRemove }: WindowTableProps) {
  const t = useText(examsText);
  const none = useText(shellText).notSet;
  const name = useWindowName();
  if (windows.length === 0) return <EmptyState title={t.noWindow} />;
  const heads = [t.window, t.sittings, t.left, t.applications, t.announced, t.fields.source];
  return (
    <Table caption={t.windowsCaption} label={t.windowsCaption} captionHidden>
      <thead>
        <tr>
          {[...heads, ...(onChange ? [t.action] : [])].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...windows].reverse().map((window) => (
          <tr key={window.id}>
            <RowHeadCell className="min-w-36">{name(window)}</RowHeadCell>
            <Cell className="min-w-44">
              <SittingsText window={window} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <DaysLeft window={window} />
            </Cell>
            <Cell className="min-w-32">
              {window.applicationsFrom || window.applicationsUntil ? (
                <PeriodText startsOn={window.applicationsFrom} endsOn={window.applicationsUntil} />
              ) : (
                none
              )}
            </Cell>
            <Cell className="min-w-32">
              {window.announcedOn ? <DateText on={window.announcedOn} brief /> : none}
            </Cell>
            <Cell className="min-w-44">
              <Japanese>{window.source}</Japanese>
            </Cell>
            {onChange && onRemove && (
              <Cell className="whitespace-nowrap">
                <div className="flex gap-2">
                  <Button
                    look="outline"
                    size="small"
                    aria-label={`${t.change} ${name(window)}`}
                    onClick={() => onChange(window)}
                  >
                    {t.change}
                  </Button>
                  <Button
                    look="outline"
                    size="small"
                    aria-label={`${t.remove} ${name(window)}`}
                    onClick={() => onRemove(window)}
                  >
                    {t.remove}
                  </Button>
                </div>
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
