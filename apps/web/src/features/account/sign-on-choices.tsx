import { useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { signOnText } from '../../i18n/sign-on';
import { useInLanguage, useText } from '../../i18n/text';
import { ButtonAnchor } from '../../ui/button';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { SearchField } from '../../ui/search-field';
import type { SignOnChoice } from './sign-on-choices-query';

/** From this many on a person searches for their body instead of reading all of them. */
const MANY = 7;
const LAST_CHOICE = 'koro.sign-on';

function matches({ nameJa, nameEn, organisation }: SignOnChoice, words: string): boolean {
  const { name, nameKana, nameRomaji } = organisation;
  return [nameJa, nameEn, name, nameKana, nameRomaji].some((text) =>
    text.toLowerCase().includes(words.toLowerCase()),
  );
}

interface SignOnChoicesProps {
  choices: readonly SignOnChoice[];
  /** Path of this site to come back to. */
  next: string;
}

/** The ways out to the bodies' own sign-in pages. They are links: the browser leaves the app. */
export function SignOnChoices({ choices, next }: SignOnChoicesProps) {
  const t = useText(signOnText).choices;
  const inLanguage = useInLanguage();
  const language = useLanguage();
  const [words, setWords] = useState('');
  const many = choices.length >= MANY;
  // The body that this browser signed in by last comes first.
  const last = localStorage.getItem(LAST_CHOICE);
  const shown = choices
    .filter((choice) => matches(choice, words))
    .sort((one, other) => Number(other.startPath === last) - Number(one.startPath === last));

  const search = (text: string): void => {
    setWords(text);
    announce(t.found(choices.filter((choice) => matches(choice, text)).length));
  };

  return (
    <section aria-labelledby="sign-on-choices" className="mb-10">
      <SectionHeading id="sign-on-choices" title={t.title} />
      {many && (
        <div className="mb-3">
          <SearchField label={t.search} hint={t.searchHint} maxLength={40} value={words} onSearch={search} />
        </div>
      )}
      {shown.length === 0 && <p>{t.none}</p>}
      <ul
        className={`grid gap-3 ${many ? 'max-h-96 overflow-y-auto rounded-8 border border-solid-gray-420 p-3' : ''}`}
      >
        {shown.map((choice) => (
          <li key={choice.startPath}>
            <ButtonAnchor
              size="large"
              look={many && choice.startPath !== last ? 'outline' : 'solid'}
              className="w-full flex-col gap-0!"
              href={`${choice.startPath}?to=${encodeURIComponent(next)}`}
              onClick={() => localStorage.setItem(LAST_CHOICE, choice.startPath)}
            >
              <span>{t.go(inLanguage(choice, 'name'))}</span>
              <span className="text-dns-14N-130">
                {language === 'ja' ? choice.organisation.name : choice.organisation.nameRomaji}
              </span>
            </ButtonAnchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
