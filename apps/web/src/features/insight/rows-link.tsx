import { insightText } from '../../i18n/insight';
import { useText } from '../../i18n/text';
import { useNumberFormat } from '../../ui/number-format';
import { TextLink } from '../../ui/text-link';
import type { CompletionSearch } from './completion-search';

interface RowsLinkProps {
  count: number;
  /** What is counted, for those who hear the link alone. */
  of: string;
  search: CompletionSearch;
  /** The number with its unit, where it stands alone. */
  inWords?: (count: number) => string;
}

/** A number of completions that opens to exactly its rows. Zero opens to nothing, so it is no link. */
export function RowsLink({ count, of, search, inWords }: RowsLinkProps) {
  const t = useText(insightText);
  const number = useNumberFormat();
  const shown = (inWords ?? number)(count);
  if (count === 0) return <>{shown}</>;
  return (
    <TextLink
      to="/trainer/completions"
      search={search}
      aria-label={t.openRows(of, shown)}
      className="tabular inline-block min-h-6"
    >
      {shown}
    </TextLink>
  );
}
