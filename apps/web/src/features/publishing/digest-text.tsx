import { publishingText } from '../../i18n/publishing';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';

/** The digest that was written down, and whether what is stored still gives it. */
export function DigestText({ digest, matches }: { digest: string; matches: boolean }) {
  const t = useText(publishingText);
  return (
    <>
      <span className="block font-mono text-dns-14N-130 break-all">{digest}</span>
      <Badge look={matches ? 'success' : 'error'}>{matches ? t.matches : t.differs}</Badge>
      <span className="mt-1 block text-solid-gray-700">{matches ? t.matchesBody : t.differsBody}</span>
    </>
  );
}
