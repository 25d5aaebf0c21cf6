import type { PersonNameInput } from '../../gql/graphql';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { FormText } from './form-fields';
import type { FormValues } from './form-values';

const KANA = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー・ \\u3000]+';

export function NameFields({ name }: { name?: PersonNameInput }) {
  const t = useText(peopleText).form;
  return (
    <>
      <p className="text-solid-gray-700">{t.nameHint}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormText name="familyName" label={t.familyName} defaultValue={name?.familyName} maxLength={50} />
        <FormText name="givenName" label={t.givenName} defaultValue={name?.givenName} maxLength={50} />
        <FormText
          name="familyKana"
          label={t.familyKana}
          defaultValue={name?.familyKana}
          maxLength={50}
          pattern={KANA}
          fault={t.kanaShape}
        />
        <FormText
          name="givenKana"
          label={t.givenKana}
          defaultValue={name?.givenKana}
          maxLength={50}
          pattern={KANA}
          fault={t.kanaShape}
        />
      </div>
    </>
  );
}

export function nameIn(values: FormValues): PersonNameInput {
  return {
    familyName: values.text('familyName'),
    givenName: values.text('givenName'),
    familyKana: values.text('familyKana'),
    givenKana: values.text('givenKana'),
  };
}
