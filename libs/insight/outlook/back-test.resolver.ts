import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Forecast } from '../progress/progress.types.js';
import { backTestOf } from './back-test.js';
import { BackTest } from './back-test.types.js';

@Resolver(() => Forecast)
export class BackTestResolver {
  @ResolveField(() => BackTest, {
    nullable: true,
    description: 'Computed when asked for; null with fewer than four complete months.',
  })
  backTest(@Parent() { history }: Forecast): BackTest | null {
    return backTestOf(history.months, history.asOf);
  }
}
