import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

/** A plain underlined anchor, for files and for other places than routes. */
export function TextAnchor(props: AnchorProps) {
  return <a data-text-link="" {...props} />;
}

/** A link within the app, in running text. Takes `to`, `params` and `search` as the router's Link does. */
export const TextLink = createLink(TextAnchor);
