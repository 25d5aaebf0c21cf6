import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { HttpExchange, PublicOperation, RequestContext } from '../../platform/index.js';
import { Viewer } from '../access.entity.js';
import { SessionCookie } from '../session-cookie.js';
import { PasswordService } from './password.service.js';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly passwords: PasswordService,
    private readonly cookie: SessionCookie,
  ) {}

  @PublicOperation()
  @Mutation(() => Viewer, {
    description:
      'What signIn asks for with PASSWORD_CHANGE_REQUIRED: a one-time password becomes one of one’s own, and signs in. Refuses: SIGN_IN_FAILED, SIGN_IN_LOCKED (params.until), SIGN_IN_TOO_MANY (params.seconds), ONE_TIME_PASSWORD_LAPSED, PASSWORD_TOO_SHORT (params.min), PASSWORD_EASILY_GUESSED, BAD_INPUT, CONFLICT.',
  })
  async replaceOneTimePassword(
    @Args('login') login: string,
    @Args('oneTimePassword') oneTimePassword: string,
    @Args('newPassword') newPassword: string,
    @HttpExchange() exchange: RequestContext,
  ): Promise<Viewer> {
    const address = exchange.request.ip;
    await this.passwords.replaceOneTime({ login, oneTimePassword, newPassword, address });
    return this.cookie.signIn(exchange, { login, password: newPassword });
  }

  @Mutation(() => Boolean, {
    description:
      'Signs the other browsers out. Refuses: PASSWORD_WRONG, SIGN_IN_LOCKED (params.until), SIGN_IN_TOO_MANY (params.seconds), PASSWORD_TOO_SHORT (params.min), PASSWORD_EASILY_GUESSED, BAD_INPUT, CONFLICT.',
  })
  async changePassword(
    @Args('oldPassword') oldPassword: string,
    @Args('newPassword') newPassword: string,
    @HttpExchange() { actor, request }: RequestContext,
  ): Promise<boolean> {
    await this.passwords.change(actor, oldPassword, newPassword, request.ip);
    return true;
  }
}
