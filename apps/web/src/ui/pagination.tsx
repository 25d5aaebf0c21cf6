import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { Button } from './button';

interface PaginationProps {
  /** 1-based, of what is shown now. */
  from: number;
  to: number;
  /** Left out where nobody counts. */
  total?: number;
  onPrevious?: () => void;
  onNext?: () => void;
}

/** For Relay connections: a page forwards, a page back. A missing handler means that there is no such page. */
export function Pagination({ from, to, total, onPrevious, onNext }: PaginationProps) {
  const t = useText(shellText).pagination;
  return (
    <nav aria-label={t.label} className="flex flex-wrap items-center gap-3">
      <Button look="outline" onClick={onPrevious} disabled={!onPrevious}>
        {t.previous}
      </Button>
      <p role="status" className="tabular">
        {total === undefined ? t.range(from, to) : t.position(from, to, total)}
      </p>
      <Button look="outline" onClick={onNext} disabled={!onNext}>
        {t.next}
      </Button>
    </nav>
  );
}
