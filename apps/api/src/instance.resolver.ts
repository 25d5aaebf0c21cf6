import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  Clock,
  InstantScalar,
  LocalDateScalar,
  PublicOperation,
  Settings,
} from '../../../libs/platform/index.js';

@ObjectType({ description: 'How this instance tells the time. demo: a shifted clock; say so in a banner.' })
export class Instance {
  @Field(() => InstantScalar)
  now: Date;

  @Field(() => LocalDateScalar)
  today: string;

  @Field(() => Boolean)
  demo: boolean;

  @Field(() => String)
  version: string;
}

@Resolver(() => Instance)
export class InstanceResolver {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  @PublicOperation()
  @Query(() => Instance)
  instance(): Instance {
    return {
      now: this.clock.now(),
      today: this.clock.today(),
      demo: this.clock.shifted,
      version: this.settings.version,
    };
  }
}
