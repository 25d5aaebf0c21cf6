import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Completion } from '../completion/completion.entity.js';
import { completionById } from '../completion/completion.loader.js';
import { WatchService } from './watch.service.js';
import { BeatInput, BeatReceipt, WatchSession } from './watch.types.js';

@Resolver(() => BeatReceipt)
export class WatchResolver {
  constructor(private readonly watching: WatchService) {}

  @Mutation(() => WatchSession, {
    description:
      'Opens the one live watch session of the viewer; another tab is told at its next beat. Refuses: NOT_FOUND, LESSON_NOT_A_VIDEO, ENROLMENT_NOT_ACTIVE.',
  })
  startWatching(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('lessonId', { type: () => ID }) lessonId: string,
  ): Promise<WatchSession> {
    return this.watching.start(actor, enrolmentId, lessonId);
  }

  @Mutation(() => BeatReceipt, {
    description:
      'Credits what was really played. Late, repeated or lost beats do no harm. Refuses: WATCH_TAKEN_OVER, BAD_INPUT.',
  })
  recordBeat(@CurrentActor() actor: Actor, @Args('beat') beat: BeatInput): Promise<BeatReceipt> {
    return this.watching.beat(actor, beat);
  }

  @ResolveField(() => Completion, { nullable: true, description: 'Set when this beat completed the course.' })
  completion(@Parent() receipt: BeatReceipt, @Loaders() loaders: RequestLoaders): Promise<Completion | null> {
    return receipt.completionId ? loaders.get(completionById, receipt.completionId) : Promise.resolve(null);
  }
}
