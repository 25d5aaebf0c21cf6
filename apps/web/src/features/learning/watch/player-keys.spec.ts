import { describe, expect, it } from '@jest/globals';
import { actionOf } from './player-keys';

const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe("the player's keys", () => {
  it.each([
    ['k', 'DIV', { kind: 'toggle' }],
    [' ', 'VIDEO', { kind: 'toggle' }],
    ['ArrowLeft', 'DIV', { kind: 'skip', seconds: -5 }],
    ['7', 'DIV', { kind: 'share', tenth: 7 }],
  ])('%s on %s', (key, on, action) => {
    expect(actionOf({ ...plain, key }, on)).toEqual(action);
  });

  it.each([
    ['Space on a button presses the button', { ...plain, key: ' ' }, 'BUTTON'],
    ['an arrow in a list chooses in the list', { ...plain, key: 'ArrowDown' }, 'SELECT'],
    ['a letter in a field is text', { ...plain, key: 'k' }, 'INPUT'],
    ['a key with a modifier belongs to the browser', { ...plain, ctrlKey: true, key: 'f' }, 'DIV'],
    ['Tab moves the focus', { ...plain, key: 'Tab' }, 'DIV'],
  ])('leave alone: %s', (_, event, on) => {
    expect(actionOf(event, on)).toBeUndefined();
  });
});
