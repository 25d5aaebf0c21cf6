import { useId, type ReactNode, type TdHTMLAttributes, type ThHTMLAttributes } from 'react';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';

interface TableProps {
  /** What the table holds; shown above it. */
  caption: ReactNode;
  /** The same in plain words, for the name of the scrolling region. */
  label: string;
  children: ReactNode;
  className?: string;
  captionHidden?: boolean;
}

/** A table that scrolls sideways inside its own focusable region when the screen is narrow. */
export function Table({ caption, label, children, className = '', captionHidden = false }: TableProps) {
  const t = useText(shellText);
  const id = useId();
  return (
    <div
      role="region"
      aria-label={t.scrollRegion(label)}
      tabIndex={0}
      className={`overflow-x-auto ${className}`}
    >
      <table aria-labelledby={id} className="w-full border-collapse text-dns-16N-130">
        <caption id={id} className={captionHidden ? 'sr-only' : 'pb-2 text-left text-std-16B-170'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export function HeadCell({ className = '', ...rest }: ThHTMLAttributes<HTMLTableCellElement>) {
  return (
    <th
      scope="col"
      {...rest}
      className={`border-y border-solid-gray-600 bg-solid-gray-50 px-3 py-2 text-left text-dns-16B-130 whitespace-nowrap ${className}`}
    />
  );
}

/** First cell of a row, which names it. */
export function RowHeadCell({ className = '', ...rest }: ThHTMLAttributes<HTMLTableCellElement>) {
  return (
    <th
      scope="row"
      {...rest}
      className={`border-b border-solid-gray-300 px-3 py-2.5 text-left align-top font-bold ${className}`}
    />
  );
}

interface CellProps extends TdHTMLAttributes<HTMLTableCellElement> {
  /** Numbers stand to the right, in figures of one width. */
  numeric?: boolean;
}

export function Cell({ numeric = false, className = '', ...rest }: CellProps) {
  const look = numeric ? 'text-right tabular whitespace-nowrap' : 'text-left';
  return (
    <td {...rest} className={`border-b border-solid-gray-300 px-3 py-2.5 align-top ${look} ${className}`} />
  );
}
