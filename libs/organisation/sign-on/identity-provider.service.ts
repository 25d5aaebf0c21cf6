import { Injectable } from '@nestjs/common';
import {
  Database,
  DomainError,
  NotFound,
  PUBLIC,
  Settings,
  type Actor,
  type Statement,
} from '../../platform/index.js';
import { allowed } from '../access.policy.js';
import { IdentityGroupRole, IdentityProvider } from './identity-provider.entity.js';
import type {
  GroupRoleInput,
  IdentityProviderInput,
  SignOnAddresses,
  SignOnChoice,
} from './identity-provider.types.js';
import { isIssuer } from './issuer.js';
import { PublicAddress } from './public-address.js';
import { configuresSignOn } from './sign-on.policy.js';

const CHOICES: Statement = { name: 'sign_on_choices', text: 'select * from sign_on_choices()' };

/** How each body’s staff sign in, as its administrators set it up. */
@Injectable()
export class IdentityProviderService {
  constructor(
    private readonly db: Database,
    private readonly settings: Settings,
    private readonly address: PublicAddress,
  ) {}

  /** For everybody, signed in or not: the providers that are active, by the body’s code. */
  async choices(): Promise<SignOnChoice[]> {
    const rows = await this.db.rows<{ code6: string; org_id: string; name_ja: string; name_en: string }>(
      PUBLIC,
      CHOICES,
    );
    return rows.map((row) => ({
      orgId: row.org_id,
      nameJa: row.name_ja,
      nameEn: row.name_en,
      startPath: `/auth/oidc/${row.code6}/start`,
    }));
  }

  list(actor: Actor): Promise<IdentityProvider[]> {
    return this.db.read(allowed(actor, configuresSignOn), ({ em }) =>
      em.find(IdentityProvider, { order: { orgId: 'ASC' } }),
    );
  }

  addresses(actor: Actor): SignOnAddresses {
    allowed(actor, configuresSignOn);
    const { callback, backchannelLogout } = this.address;
    return { callback, backchannelLogout };
  }

  groupRoles(actor: Actor, providerId: string): Promise<IdentityGroupRole[]> {
    return this.db.read(actor, ({ em }) =>
      em.find(IdentityGroupRole, { where: { providerId }, order: { groupName: 'ASC', id: 'ASC' } }),
    );
  }

  /** Refuses: NOT_FOUND (a body of somebody else), SIGN_ON_ISSUER, SIGN_ON_CLIENT_IN_USE. */
  save(actor: Actor, input: IdentityProviderInput): Promise<IdentityProvider> {
    const admin = allowed(actor, configuresSignOn);
    if (!isIssuer(input.issuer, this.settings.production))
      throw new DomainError('SIGN_ON_ISSUER', { field: 'issuer' });
    return this.db.write(admin, async ({ em }) => {
      const [row] = await em.query<{ id: string }[]>(
        'select save_identity_provider($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as id',
        [
          input.organisationId,
          input.issuer,
          input.clientId,
          input.clientSecret ?? null,
          input.nameJa,
          input.nameEn,
          input.scopes,
          input.staffNumberClaim,
          input.groupsClaim,
          input.state,
          input.localSignIn,
        ],
      );
      return em.findOneByOrFail(IdentityProvider, { id: row?.id ?? '' });
    });
  }

  /** Refuses: NOT_FOUND, SIGN_ON_GROUP_ROLE_EXISTS. */
  saveGroupRole(actor: Actor, input: GroupRoleInput): Promise<IdentityGroupRole> {
    return this.changed(actor, 'select save_group_role($1, $2, $3, $4) as id', [
      input.providerId,
      input.groupName,
      input.role,
      input.unitId ?? null,
    ]);
  }

  /** Refuses: NOT_FOUND, SIGN_ON_OTHER_ADMIN (one’s own mapping), CONFLICT (nothing to approve). */
  approveGroupRole(actor: Actor, id: string): Promise<IdentityGroupRole> {
    return this.changed(actor, 'select $1::bigint as id from approve_group_role($1)', [id]);
  }

  /** Ends what it gave at once. Refuses: NOT_FOUND. */
  async removeGroupRole(actor: Actor, id: string): Promise<boolean> {
    await this.db.write(allowed(actor, configuresSignOn), ({ em }) =>
      em.query('select remove_group_role($1)', [id]),
    );
    return true;
  }

  private changed(actor: Actor, command: string, values: unknown[]): Promise<IdentityGroupRole> {
    return this.db.write(allowed(actor, configuresSignOn), async ({ em }) => {
      const [row] = await em.query<{ id: string }[]>(command, values);
      if (!row) throw new NotFound();
      return em.findOneByOrFail(IdentityGroupRole, { id: row.id });
    });
  }
}
