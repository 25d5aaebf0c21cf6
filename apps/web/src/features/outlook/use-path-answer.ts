import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import type { PathToTarget } from './outlook-queries';
import { percentOf } from './ratio';

/** Where it stands and how many more must pass; then what is to be expected, or why nothing is said. */
export function usePathAnswer(): (path: PathToTarget) => { stand: string; expected: string } {
  const t = useText(outlookText).path;
  const date = useDateFormat();
  return ({ numerator, denominator, needed, target, targetOn, forecast, noForecast }) => {
    if (denominator === 0) return { stand: t.nobody, expected: '' };
    const stand = `${t.answer(percentOf(numerator, denominator), numerator, denominator)} ${
      needed > 0 ? t.needed(target, needed, date(targetOn, true)) : t.reached(target)
    }`;
    const last = forecast?.points.at(-1);
    if (!forecast || !last) return { stand, expected: noForecast ? t.noForecast[noForecast] : '' };
    const level = Math.round(forecast.level * 100);
    const missing = Math.ceil(numerator + needed - last.expected);
    const expected =
      missing > 0 ? t.shortfall(missing, level, last.low, last.high) : t.enough(level, last.low, last.high);
    return {
      stand,
      expected: needed > 0 ? `${expected} ${t.chance(chanceInWords(forecast.chance))}` : expected,
    };
  };
}

/** No forecast is as sure as 0 % or 100 %. */
function chanceInWords(chance: number): string {
  if (chance < 0.01) return '<1%';
  return chance > 0.99 ? '>99%' : `${Math.round(chance * 100)}%`;
}
