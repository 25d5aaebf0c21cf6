import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Account, accountById } from '../../organisation/index.js';
import {
  CurrentActor,
  LocalDateScalar,
  Loaders,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { Exam } from '../exam.entity.js';
import { ExamSuccession } from './catalogue.entity.js';
import { QualifyingListInput } from './catalogue.types.js';
import { QualifyingList, QualifyingListEffect, QualifyingListViewerCan } from './qualifying-list.entity.js';
import {
  examsOfList,
  listBefore,
  listEffect,
  listFacts,
  successorsLeftOut,
} from './qualifying-list.loader.js';
import { QualifyingListService } from './qualifying-list.service.js';

@Resolver(() => QualifyingList)
export class QualifyingListResolver {
  constructor(private readonly lists: QualifyingListService) {}

  @Query(() => [QualifyingList], {
    description:
      'The latest first day first. What is not approved is shown to 人事課 for all bodies, and to auditors.',
  })
  qualifyingLists(@CurrentActor() actor: Actor): Promise<QualifyingList[]> {
    return this.lists.list(actor);
  }

  @Query(() => QualifyingList, {
    nullable: true,
    description: 'The list in force on the day; null before the first.',
  })
  qualifyingListOn(
    @CurrentActor() actor: Actor,
    @Args('day', { type: () => LocalDateScalar }) day: string,
  ): Promise<QualifyingList | null> {
    return this.lists.on(actor, day);
  }

  @Mutation(() => QualifyingList, {
    description:
      'It waits for a second person. Refuses: FORBIDDEN, BAD_INPUT, QUALIFYING_LIST_DAY_TAKEN, QUALIFYING_LIST_SAME.',
  })
  proposeQualifyingList(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => QualifyingListInput }) input: QualifyingListInput,
  ): Promise<QualifyingList> {
    return this.lists.propose(actor, input);
  }

  @Mutation(() => QualifyingList, {
    description:
      'By somebody other than the proposer. Refuses: FORBIDDEN, NOT_FOUND, QUALIFYING_LIST_DECIDED, QUALIFYING_LIST_TWO_PEOPLE, QUALIFYING_LIST_DAY_TAKEN.',
  })
  approveQualifyingList(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<QualifyingList> {
    return this.lists.approve(actor, id);
  }

  @Mutation(() => QualifyingList, {
    description:
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, QUALIFYING_LIST_DECIDED, QUALIFYING_LIST_TWO_PEOPLE.',
  })
  rejectQualifyingList(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<QualifyingList> {
    return this.lists.reject(actor, id, reason);
  }

  @Mutation(() => QualifyingList, {
    description: 'By the proposer. Refuses: FORBIDDEN, NOT_FOUND, QUALIFYING_LIST_DECIDED.',
  })
  withdrawQualifyingList(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<QualifyingList> {
    return this.lists.withdraw(actor, id);
  }

  @ResolveField(() => [Exam])
  exams(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<Exam[]> {
    return loaders.get(examsOfList, list.id);
  }

  @ResolveField(() => QualifyingList, {
    nullable: true,
    description: 'The list that is in force until the day before.',
  })
  before(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<QualifyingList | null> {
    return loaders.find(listBefore, list.id);
  }

  @ResolveField(() => [Exam], { description: 'On this list, and not on the one before it.' })
  async added(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<Exam[]> {
    return without(await loaders.get(examsOfList, list.id), await examsBefore(list, loaders));
  }

  @ResolveField(() => [Exam], { description: 'On the list before it, and not on this one.' })
  async removed(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<Exam[]> {
    return without(await examsBefore(list, loaders), await loaders.get(examsOfList, list.id));
  }

  @ResolveField(() => [ExamSuccession], {
    description: 'Exams on the list whose successor, by its first day, is not. It may be meant so.',
  })
  successorsLeftOut(
    @Parent() list: QualifyingList,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ExamSuccession[]> {
    return loaders.get(successorsLeftOut, list.id);
  }

  @ResolveField(() => Boolean, { description: 'In force today.' })
  async inForce(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<boolean> {
    return (await loaders.get(listFacts, list.id)).in_force;
  }

  @ResolveField(() => LocalDateScalar, {
    nullable: true,
    description: 'The day before the next approved list begins; null without one.',
  })
  async effectiveUntil(
    @Parent() list: QualifyingList,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return (await loaders.get(listFacts, list.id)).last_day;
  }

  @ResolveField(() => QualifyingListEffect, {
    nullable: true,
    description: 'While it is proposed, and for 人事課 for all bodies.',
  })
  effect(
    @Parent() list: QualifyingList,
    @Loaders() loaders: RequestLoaders,
  ): Promise<QualifyingListEffect | null> {
    return loaders.find(listEffect, list.id);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where it came with the installation, or where the viewer may not see the account.',
  })
  proposedBy(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, list.proposedById);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Who approved, rejected or withdrew it. Null where the viewer may not see the account.',
  })
  decidedBy(@Parent() list: QualifyingList, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, list.decidedById);
  }

  @ResolveField(() => QualifyingListViewerCan)
  async viewerCan(
    @Parent() list: QualifyingList,
    @Loaders() loaders: RequestLoaders,
  ): Promise<QualifyingListViewerCan> {
    const { may_decide, may_withdraw } = await loaders.get(listFacts, list.id);
    return { approve: may_decide, reject: may_decide, withdraw: may_withdraw };
  }
}

const accountOf = (loaders: RequestLoaders, id: string | null): Promise<Account | null> =>
  id ? loaders.find(accountById, id) : Promise.resolve(null);

async function examsBefore(list: QualifyingList, loaders: RequestLoaders): Promise<Exam[]> {
  const before = await loaders.find(listBefore, list.id);
  return before ? loaders.get(examsOfList, before.id) : [];
}

function without(exams: readonly Exam[], others: readonly Exam[]): Exam[] {
  const codes = new Set(others.map(({ code }) => code));
  return exams.filter(({ code }) => !codes.has(code));
}
