import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SecondRange as Range } from '../../vocabulary/index.js';

@ObjectType({ description: 'Whole seconds of a video, half open: [from, to).' })
export class SecondRange implements Range {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;
}

@ObjectType({ description: 'What the ledger holds for one video.' })
export class WatchState {
  @Field(() => ID)
  lessonId: string;

  @Field(() => Int)
  coveredSeconds: number;

  @Field(() => Int)
  durationSeconds: number;

  @Field(() => [SecondRange])
  watched: SecondRange[];

  @Field(() => [SecondRange], { description: 'The very seconds that are still to be watched.' })
  missing: SecondRange[];

  @Field(() => Int)
  positionSeconds: number;

  @Field(() => Boolean)
  complete: boolean;
}

@ObjectType({
  description:
    'The one live watch session of a person. Send its id with every beat; sequence counts up from 1.',
})
export class WatchSession {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  lessonId: string;

  @Field(() => Float)
  maxRate: number;

  @Field(() => Int, {
    description: 'Send a beat this often while playing, and at pause, seek, hide and unload.',
  })
  beatSeconds: number;

  @Field(() => WatchState)
  state: WatchState;
}

@ObjectType()
export class BeatReceipt {
  @Field(() => Int, { description: 'Seconds that this beat added.' })
  creditedSeconds: number;

  @Field(() => WatchState)
  state: WatchState;

  completionId: string | null;
}

@InputType()
export class PlayedRangeInput {
  @Field(() => Float)
  from: number;

  @Field(() => Float)
  to: number;
}

@InputType()
export class BeatInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => Int)
  sequence: number;

  @Field(() => [PlayedRangeInput], {
    description:
      'Everything the media element has played in this session so far (its own `played`), in seconds.',
  })
  played: PlayedRangeInput[];

  @Field(() => Float)
  positionSeconds: number;

  @Field(() => Boolean)
  visible: boolean;
}
