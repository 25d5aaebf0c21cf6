import { Fragment, useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language';

type Split = (text: string) => string[];

let loading: Promise<Split> | undefined;

/** The segmenter is only asked for by browsers that cannot break Japanese between phrases by themselves. */
async function loadSplit(): Promise<Split> {
  return (await import('./segmenter')).phrasesOf;
}

const browserBreaksPhrases = typeof CSS !== 'undefined' && CSS.supports('word-break', 'auto-phrase');

/** A short text, such as a head, that may break between phrases and never inside one. */
export function Phrased({ text }: { text: string }) {
  const language = useLanguage();
  const [phrases, setPhrases] = useState<{ of: string; parts: string[] }>();
  const needed = language === 'ja' && !browserBreaksPhrases;

  useEffect(() => {
    if (!needed) return;
    let stale = false;
    loading ??= loadSplit();
    void loading.then((split) => {
      if (!stale) setPhrases({ of: text, parts: split(text) });
    });
    return () => {
      stale = true;
    };
  }, [needed, text]);

  if (!needed || phrases?.of !== text) return text;
  return (
    <span className="break-keep">
      {phrases.parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
