import { rolesText } from '../../i18n/roles';
import { useText } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';

interface HolderTextProps {
  holder: { login: string; person: { name: string; kana: string } | null } | null;
}

/** Who an account is, with the reading above the name and the login beneath. */
export function HolderText({ holder }: HolderTextProps) {
  const t = useText(rolesText);
  if (!holder) return <>{t.unknownHolder}</>;
  return (
    <>
      {holder.person && (
        <Japanese>
          <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{holder.person.kana}</span>
          <span className="block">{holder.person.name}</span>
        </Japanese>
      )}
      <span className="block font-normal text-solid-gray-700">{holder.login}</span>
    </>
  );
}
