import { Injectable } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { signedIn } from '../../organisation/index.js';
import { Clock, CurrentActor, Database, type Actor } from '../../platform/index.js';
import { fiscalYearOf } from '../../vocabulary/index.js';
import { LEARNER_HOME } from './home.sql.js';
import { LearnerHome } from './home.types.js';

@Injectable()
export class HomeService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async homeOf(actor: Actor): Promise<LearnerHome> {
    return this.db.json(actor, LEARNER_HOME, [signedIn(actor).personId, fiscalYearOf(this.clock.today())]);
  }
}

@Resolver(() => LearnerHome)
export class HomeResolver {
  constructor(private readonly homes: HomeService) {}

  @Query(() => LearnerHome)
  home(@CurrentActor() actor: Actor): Promise<LearnerHome> {
    return this.homes.homeOf(actor);
  }
}
