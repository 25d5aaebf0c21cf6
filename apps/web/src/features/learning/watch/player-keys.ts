export type PlayerAction =
  | { kind: 'toggle' }
  | { kind: 'skip'; seconds: number }
  | { kind: 'volume'; by: number }
  | { kind: 'mute' }
  | { kind: 'captions' }
  | { kind: 'fullscreen' }
  | { kind: 'share'; tenth: number }
  | { kind: 'help' };

/** What a key means in the player. Keys with a modifier belong to the browser, and so do those of a field or a list. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  on: string,
): PlayerAction | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || ['INPUT', 'SELECT', 'TEXTAREA'].includes(on))
    return undefined;
  const key = event.key.toLowerCase();
  if (/^[0-9]$/.test(key)) return { kind: 'share', tenth: Number(key) };
  switch (key) {
    case ' ':
      return on === 'BUTTON' || on === 'A' || on === 'SUMMARY' ? undefined : { kind: 'toggle' };
    case 'k':
      return { kind: 'toggle' };
    case 'arrowleft':
    case 'j':
      return { kind: 'skip', seconds: -5 };
    case 'arrowright':
    case 'l':
      return { kind: 'skip', seconds: 5 };
    case 'arrowup':
      return { kind: 'volume', by: 0.1 };
    case 'arrowdown':
      return { kind: 'volume', by: -0.1 };
    case 'm':
      return { kind: 'mute' };
    case 'c':
      return { kind: 'captions' };
    case 'f':
      return { kind: 'fullscreen' };
    case '?':
      return { kind: 'help' };
    default:
      return undefined;
  }
}
