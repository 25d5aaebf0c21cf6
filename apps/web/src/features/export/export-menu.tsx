import { useMutation } from '@tanstack/react-query';
import { exportText } from '../../i18n/export';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { ChevronMark } from '../../ui/marks';
import { ErrorState } from '../../ui/states';
import { exportAddress, saveFile, UnencodableRows, type ExportFormat } from './table-file';
import { UnencodableDialog } from './unencodable-dialog';

interface ExportMenuProps {
  path: string;
  filter: object;
  /** How many rows the file will have. */
  count: number;
}

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'csv-cp932'];
const ITEM =
  'block w-full rounded-8 px-3 py-2 text-left hover:bg-solid-gray-50 aria-disabled:text-solid-gray-600';

/** The rows of the screen as a file. What CP932 cannot hold is shown before anything is saved. */
export function ExportMenu({ path, filter, count }: ExportMenuProps) {
  const t = useText(exportText);
  const language = useLanguage();
  const save = useMutation({
    mutationFn: ({ format, omitUnencodable }: { format: ExportFormat; omitUnencodable?: boolean }) =>
      saveFile(exportAddress({ path, filter, language, format, omitUnencodable })),
  });
  const { error } = save;

  return (
    <>
      <Disclosure
        className="relative"
        button={
          <>
            {save.isPending ? t.pending : t.open(count)}
            <ChevronMark size={16} />
          </>
        }
        buttonClassName="inline-flex min-h-11 items-center gap-2 rounded-8 border border-current bg-white px-4 py-2 text-std-16B-170 text-key-900 hover:bg-key-200 hover:underline"
        panelClassName="absolute left-0 sm:left-auto sm:right-0 z-20 mt-1 w-[min(22rem,calc(100vw-2rem))] rounded-12 border border-solid-gray-420 bg-white p-2 shadow-1"
      >
        {(close) => (
          <>
            <ul>
              {FORMATS.map((format) => (
                <li key={format}>
                  <button
                    type="button"
                    className={ITEM}
                    aria-disabled={save.isPending || undefined}
                    onClick={() => {
                      if (save.isPending) return;
                      close();
                      save.mutate({ format });
                    }}
                  >
                    <span className="block text-std-16B-170">{t.formats[format].name}</span>
                    <span className="block text-dns-14N-130 text-solid-gray-700">
                      {t.formats[format].use}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <p className="border-t border-solid-gray-300 px-3 py-2 text-dns-14N-130 text-solid-gray-700">
              {t.care}
            </p>
          </>
        )}
      </Disclosure>
      {error instanceof UnencodableRows && (
        <UnencodableDialog
          found={error}
          onClose={() => save.reset()}
          onOmit={() => save.mutate({ format: 'csv-cp932', omitUnencodable: true })}
        />
      )}
      {error && !(error instanceof UnencodableRows) && (
        <Dialog open title={t.failed} onClose={() => save.reset()}>
          <ErrorState error={error} />
        </Dialog>
      )}
    </>
  );
}
