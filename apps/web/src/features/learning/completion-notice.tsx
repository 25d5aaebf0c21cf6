import { learningText } from '../../i18n/learning';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { useDateFormat } from '../../ui/date-text';
import { TextLink } from '../../ui/text-link';
import type { Completion } from './course-queries';

interface CompletionNoticeProps {
  completion: Completion;
  /** 'status' where it has happened just now. */
  role?: 'status';
}

/** A completion with its number, wherever it first shows: course page, player, test. */
export function CompletionNotice({ completion, role }: CompletionNoticeProps) {
  const t = useText(learningText);
  const date = useDateFormat();
  return (
    <Alert kind="success" role={role} title={t.course.completedTitle}>
      <p>{t.completedOn(date(completion.completedOn))}</p>
      {completion.certificateNumber && (
        <p className="tabular text-std-18B-160">{t.certificate(completion.certificateNumber)}</p>
      )}
      <p className="mt-1">
        <TextLink to="/record">{t.record.title}</TextLink>
      </p>
    </Alert>
  );
}
