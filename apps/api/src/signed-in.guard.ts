import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { signedIn } from '../../../libs/organisation/index.js';
import { PUBLIC_OPERATION, requestContextOf } from '../../../libs/platform/index.js';

/** Every query and mutation needs a session unless it says @PublicOperation(). Controllers ask for themselves. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    if (this.reflector.get<boolean>(PUBLIC_OPERATION, context.getHandler())) return true;
    signedIn(requestContextOf(context).actor);
    return true;
  }
}
