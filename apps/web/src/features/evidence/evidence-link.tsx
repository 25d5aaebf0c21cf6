import { evidenceText } from '../../i18n/evidence';
import { useText } from '../../i18n/text';
import { TextAnchor } from '../../ui/text-link';

interface EvidenceLinkProps {
  file: { id: string; name: string; mediaType: string; bytes: number };
}

/** The file, to be saved; with its kind and size, so that nobody is surprised by what comes. */
export function EvidenceLink({ file }: EvidenceLinkProps) {
  const t = useText(evidenceText);
  return (
    <TextAnchor href={`/evidence/${file.id}`} download className="break-all">
      {t.file(file.name, file.mediaType, Math.max(1, Math.round(file.bytes / 1024)))}
    </TextAnchor>
  );
}
