import { importWizardText } from '../../i18n/import-wizard';
import { useText } from '../../i18n/text';
import { SuccessMark } from '../../ui/marks';
import type { Batch } from './import-queries';

/** Which of the four steps an import has reached; 4 is past the last. */
function stepOf({ state, counts }: Batch): number {
  switch (state) {
    case 'uploaded':
      return 1;
    case 'checking':
      return 2;
    case 'checked':
      return counts?.errors ? 2 : 3;
    case 'applying':
    case 'undoing':
      return 3;
    case 'failed':
    case 'cancelled':
      return 1;
    case 'applied':
    case 'undone':
      return 4;
  }
}

/** Where in the way from the file to the records this import is. */
export function ImportSteps({ batch }: { batch: Batch }) {
  const t = useText(importWizardText).steps;
  const now = stepOf(batch);
  return (
    <ol aria-label={t.label} className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {t.names.map((name, step) => {
        const current = step === now;
        return (
          <li
            key={name}
            aria-current={current ? 'step' : undefined}
            className={`flex items-center gap-2 border-t-4 px-1 py-2 ${
              current
                ? 'border-key-900 font-bold forced-colors:border-[Highlight]'
                : step < now
                  ? 'border-solid-gray-700'
                  : 'border-solid-gray-300 text-solid-gray-700'
            }`}
          >
            <span className="tabular">{step + 1}</span>
            <span>{name}</span>
            {step < now && (
              <>
                <SuccessMark className="text-success-2" />
                <span className="sr-only">{t.done}</span>
              </>
            )}
            {current && <span className="sr-only">{t.current}</span>}
          </li>
        );
      })}
    </ol>
  );
}
