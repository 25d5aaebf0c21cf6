import { exportText } from '../../i18n/export';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Japanese } from '../../ui/japanese';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { UnencodableRows } from './table-file';

interface UnencodableDialogProps {
  found: UnencodableRows;
  onClose: () => void;
  onOmit: () => void;
}

/** Which rows the encoding cannot hold, and the two ways on: another format, or a file that names what it leaves out. */
export function UnencodableDialog({ found, onClose, onOmit }: UnencodableDialogProps) {
  const t = useText(exportText);
  const more = found.rows - new Set(found.cells.map(({ row }) => row)).size;
  return (
    <Dialog
      open
      title={t.unencodable.title(found.rows)}
      onClose={onClose}
      actions={<Button onClick={onOmit}>{t.unencodable.omit(found.rows)}</Button>}
    >
      <p>{t.unencodable.body}</p>
      <Table
        caption={t.unencodable.caption}
        label={t.unencodable.caption}
        captionHidden
        className="mt-4 max-h-80"
      >
        <thead>
          <tr>
            {[t.unencodable.row, t.unencodable.column, t.unencodable.text, t.unencodable.characters].map(
              (head) => (
                <HeadCell key={head}>{head}</HeadCell>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {found.cells.map(({ row, column, text, characters }) => (
            <tr key={`${row} ${column}`}>
              <RowHeadCell className="tabular">{row}</RowHeadCell>
              <Cell className="whitespace-nowrap">{column}</Cell>
              <Cell>
                <Japanese>{text}</Japanese>
              </Cell>
              <Cell className="whitespace-nowrap">
                {characters.map((character) => (
                  <span key={character} className="block">
                    <Japanese>{character}</Japanese>{' '}
                    <span className="text-dns-14N-130 text-solid-gray-700">{codePointsOf(character)}</span>
                  </span>
                ))}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {more > 0 && <p className="mt-2">{t.unencodable.more(more)}</p>}
    </Dialog>
  );
}

/** U+845B U+E0100 */
function codePointsOf(character: string): string {
  return Array.from(
    character,
    (part) => `U+${part.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
