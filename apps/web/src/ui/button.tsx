import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';

export type ButtonLook = 'solid' | 'outline' | 'text' | 'danger';
export type ButtonSize = 'large' | 'medium' | 'small';

const LOOKS: Record<ButtonLook, string> = {
  solid:
    'bg-key-900 text-white border-transparent hover:bg-key-1000 active:bg-key-1200 hover:underline disabled:bg-solid-gray-300 disabled:text-solid-gray-50 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-900',
  outline:
    'bg-white text-key-900 border-current hover:bg-key-200 active:bg-key-300 hover:underline disabled:text-solid-gray-420 aria-disabled:text-solid-gray-600',
  text: 'text-key-900 border-transparent underline underline-offset-4 hover:bg-key-50 active:bg-key-100 disabled:text-solid-gray-420 aria-disabled:text-solid-gray-600',
  danger: 'bg-red-900 text-white border-transparent hover:bg-red-1000 active:bg-red-1100 hover:underline',
};

const SIZES: Record<ButtonSize, string> = {
  large: 'min-h-14 px-6 py-3 text-std-16B-170 rounded-8 min-w-34',
  medium: 'min-h-11 px-4 py-2 text-std-16B-170 rounded-8',
  small: 'min-h-9 px-3 py-1 text-dns-16B-130 rounded-6',
};

function classesOf(look: ButtonLook, size: ButtonSize, more = ''): string {
  return `inline-flex items-center justify-center gap-2 border text-center no-underline underline-offset-4 ${LOOKS[look]} ${SIZES[size]} ${more}`;
}

interface Looks {
  look?: ButtonLook;
  size?: ButtonSize;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> &
  Looks & {
    /** At work: says so, and ignores presses without losing the focus as `disabled` would. */
    busy?: boolean;
    ref?: Ref<HTMLButtonElement>;
  };

export function Button({
  look = 'solid',
  size = 'medium',
  busy = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={classesOf(look, size, className)}
    />
  );
}

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & Looks & { ref?: Ref<HTMLAnchorElement> };

/** A link to a place outside the app's routes that looks like a button. */
export function ButtonAnchor({ look = 'solid', size = 'medium', className, ...rest }: AnchorProps) {
  return <a {...rest} className={classesOf(look, size, className)} />;
}

/** A link within the app that looks like a button. Takes `to`, `params` and `search` as the router's Link does. */
export const ButtonLink = createLink(ButtonAnchor);
