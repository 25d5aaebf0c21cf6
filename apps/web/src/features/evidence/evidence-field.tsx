import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RefusalError } from '../../app/refusal-error';
import { evidenceText } from '../../i18n/evidence';
import { useLanguage } from '../../i18n/language';
import { refusalSentence } from '../../i18n/refusals';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { ProgressBar } from '../../ui/progress-bar';
import { useErrorWords } from '../../ui/states';
import { uploadEvidence, type UploadedEvidence } from './upload-evidence';

interface EvidenceFieldProps {
  label: string;
  hint?: string;
  /** What has been uploaded; undefined while there is nothing. */
  value: UploadedEvidence | undefined;
  onChange: (value: UploadedEvidence | undefined) => void;
  error?: string;
}

/** One file that proves something. It is sent when it is chosen, so that its refusal stands here and not at the end. */
export function EvidenceField({ label, hint, value, onChange, error }: EvidenceFieldProps) {
  const t = useText(evidenceText);
  const language = useLanguage();
  const words = useErrorWords();
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => uploadEvidence(file, setShare),
    onSuccess: onChange,
  });
  const choose = (file: File | undefined): void => {
    onChange(undefined);
    setShare(0);
    if (file) upload.mutate(file);
    else upload.reset();
  };
  const refusal =
    upload.error instanceof RefusalError
      ? refusalSentence(upload.error, language)
      : upload.error && words(upload.error).body;

  if (value)
    return (
      <div className="flex flex-col gap-1.5">
        <p className="text-std-16B-170">{label}</p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border border-solid-gray-420 p-3">
          <span className="min-w-0 flex-1 break-all">{value.name}</span>
          <Button look="text" size="small" onClick={() => choose(undefined)}>
            {t.remove}
          </Button>
        </div>
      </div>
    );
  const percent = Math.round(share * 100);
  return (
    <div className="flex flex-col gap-3">
      <Field label={label} hint={hint ?? t.hint} error={refusal ?? error}>
        {(wired) => (
          <input
            {...wired}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            disabled={upload.isPending}
            onChange={({ target }) => choose(target.files?.[0])}
            className="block w-full rounded-8 border border-dashed border-solid-gray-600 bg-solid-gray-50 p-4 file:mr-4 file:min-h-11 file:rounded-8 file:border file:border-solid-gray-600 file:bg-white file:px-4"
          />
        )}
      </Field>
      {upload.isPending && <ProgressBar value={percent} max={100} label={t.sending} text={t.sent(percent)} />}
    </div>
  );
}
