/** A number of seconds as a person says it: 1分20秒, 1 min 20 s. */
export const clockWords = {
  ja: (seconds: number): string => words(seconds, '分', '秒', ''),
  en: (seconds: number): string => words(seconds, ' min', ' s', ' '),
};

function words(seconds: number, minute: string, second: string, gap: string): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `${rest}${second}`;
  return rest === 0 ? `${minutes}${minute}` : `${minutes}${minute}${gap}${rest}${second}`;
}
