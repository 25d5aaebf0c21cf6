import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { Database, DomainError, PUBLIC, type Actor } from '../../platform/index.js';
import { Account } from '../access.entity.js';
import { signedIn } from '../access.policy.js';
import { SessionService } from '../session.service.js';
import { refuseWeakPassword } from './password-rules.js';

const REPLACE = { name: 'replace_one_time_password', text: 'select replace_one_time_password($1, $2, $3)' };
const CHANGE = { name: 'change_own_password', text: 'select change_own_password($1, $2, $3)' };

interface FirstPassword {
  login: string;
  oneTimePassword: string;
  newPassword: string;
  /** Where the request came from, for the rate limit. */
  address: string;
}

/** Passwords that people choose themselves. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Replaces a one-time password by one of the holder's own, once. Opens no session. Refuses: SIGN_IN_FAILED,
   * SIGN_IN_LOCKED, SIGN_IN_TOO_MANY, DEMO_ACCOUNT_REFUSED, ONE_TIME_PASSWORD_LAPSED, PASSWORD_TOO_SHORT,
   * PASSWORD_EASILY_GUESSED, BAD_INPUT, CONFLICT.
   */
  async replaceOneTime({ login, oneTimePassword, newPassword, address }: FirstPassword): Promise<void> {
    const account = await this.sessions.verified({ login, password: oneTimePassword, address });
    if (!account.oneTimeUntil) throw new DomainError('CONFLICT');
    refuseWeakPassword(newPassword, { login, names: [...account.names, oneTimePassword] });
    await this.db.rows(PUBLIC, REPLACE, [account.id, account.hash, await hash(newPassword)]);
  }

  /**
   * Ends the other browsers' sessions. A wrong old password counts as a failed sign-in. Refuses: PASSWORD_WRONG,
   * SIGN_IN_LOCKED, SIGN_IN_TOO_MANY, PASSWORD_TOO_SHORT, PASSWORD_EASILY_GUESSED, BAD_INPUT, CONFLICT.
   */
  async change(actor: Actor, oldPassword: string, newPassword: string, address: string): Promise<void> {
    const { accountId, tokenHash } = signedIn(actor);
    const { login } = await this.db.read(actor, ({ em }) => em.findOneByOrFail(Account, { id: accountId }));
    const account = await this.sessions
      .verified({ login, password: oldPassword, address })
      .catch((error: unknown) => {
        const wrong = error instanceof DomainError && error.code === 'SIGN_IN_FAILED';
        throw wrong ? new DomainError('PASSWORD_WRONG', { field: 'oldPassword' }) : error;
      });
    refuseWeakPassword(newPassword, { login, names: [...account.names, oldPassword] });
    await this.db.rows(actor, CHANGE, [account.hash, await hash(newPassword), tokenHash]);
    this.sessions.forgetAccount(accountId);
  }
}
