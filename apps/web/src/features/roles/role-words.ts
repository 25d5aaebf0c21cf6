import { useLanguage } from '../../i18n/language';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import type { ScopeKind } from '../../i18n/vocabulary-types';
import { useDateFormat } from '../../ui/date-text';

interface Body {
  name: string;
  nameRomaji: string;
}

interface Scoped {
  scope: ScopeKind;
  organisation: Body | null;
  unit: { name: string; organisation: Body } | null;
}

/** 全団体, 三原市, or 広島県 地域振興課. */
export function useScopeWords(): (scoped: Scoped) => string {
  const words = useText(shellText).scope;
  const language = useLanguage();
  const nameOf = (body: Body): string => (language === 'ja' ? body.name : body.nameRomaji);
  return ({ organisation, unit }) => {
    if (unit) return `${nameOf(unit.organisation)} ${unit.name}`;
    return organisation ? nameOf(organisation) : words.all;
  };
}

export function usePeriodWords(): (period: { startsOn: string; endsOn: string | null }) => string {
  const t = useText(rolesText);
  const date = useDateFormat();
  return ({ startsOn, endsOn }) =>
    endsOn ? t.fromTo(date(startsOn, true), date(endsOn, true)) : t.from(date(startsOn, true));
}

interface Holder {
  login: string;
  person: { name: string } | null;
}

/** The name as a line of text; the login where the person may not be seen. */
export function useHolderName(): (holder: Holder | null) => string {
  const t = useText(rolesText);
  return (holder) => holder?.person?.name ?? holder?.login ?? t.unknownHolder;
}
