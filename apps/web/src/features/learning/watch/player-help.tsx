import { useText } from '../../../i18n/text';
import { watchText } from '../../../i18n/watch';
import { Dialog } from '../../../ui/dialog';

/** The keys of the player, as a list. */
export function PlayerHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText(watchText).keys;
  return (
    <Dialog open={open} onClose={onClose} title={t.title}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {t.list.map(({ keys, does }) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded-4 border border-solid-gray-420 px-2 py-0.5 text-dns-14N-130">
                {keys}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
