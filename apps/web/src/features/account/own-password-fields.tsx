import { accountText } from '../../i18n/account';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';

/** The server asks for no fewer. */
const SHORTEST = 12;

export interface OwnPassword {
  fresh: string;
  again: string;
}

/** Long enough and typed twice alike; whether it is easily guessed is the server's decision. */
export function isReady({ fresh, again }: OwnPassword): boolean {
  return Array.from(fresh).length >= SHORTEST && fresh === again;
}

interface OwnPasswordFieldsProps {
  password: OwnPassword;
  asked: boolean;
  onChange: (password: OwnPassword) => void;
}

export function OwnPasswordFields({ password, asked, onChange }: OwnPasswordFieldsProps) {
  const t = useText(accountText).ownPassword;
  const { fresh, again } = password;
  return (
    <>
      <TextField
        label={t.fresh}
        hint={t.hint}
        type="password"
        autoComplete="new-password"
        value={fresh}
        error={asked && Array.from(fresh).length < SHORTEST ? t.freshShort : undefined}
        onChange={({ target }) => onChange({ fresh: target.value, again })}
      />
      <TextField
        label={t.again}
        type="password"
        autoComplete="new-password"
        value={again}
        error={asked && fresh !== again ? t.differs : undefined}
        onChange={({ target }) => onChange({ fresh, again: target.value })}
      />
    </>
  );
}
