import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../platform/index.js';
import { Reorganisation } from './reorganisation.entity.js';
import { ReorganisationService } from './reorganisation.service.js';
import { AddReorganisationUnitInput, RenameReorganisationUnitInput } from './reorganisation.types.js';

/** Edits of a draft, by 人事課 of its body; REORGANISATION_STATE once it has been submitted. */
@Resolver(() => Reorganisation)
export class DraftResolver {
  constructor(private readonly service: ReorganisationService) {}

  @Mutation(() => Reorganisation, {
    description:
      'A new unit; split from another where one is named. Refuses: BAD_INPUT, FORBIDDEN, NOT_FOUND, REORGANISATION_STATE.',
  })
  addReorganisationUnit(
    @CurrentActor() actor: Actor,
    @Args('input') { reorganisationId, parentId, code, name, splitFromUnitId }: AddReorganisationUnitInput,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'add_reorganisation_unit($1::bigint, $2::bigint, $3, $4, $5::bigint)', [
      reorganisationId,
      parentId ?? null,
      code,
      name,
      splitFromUnitId ?? null,
    ]);
  }

  @Mutation(() => Reorganisation, {
    description: 'Name and code. Refuses: BAD_INPUT, FORBIDDEN, NOT_FOUND, REORGANISATION_STATE.',
  })
  renameReorganisationUnit(
    @CurrentActor() actor: Actor,
    @Args('input') { id, code, name }: RenameReorganisationUnitInput,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'rename_reorganisation_unit($1::bigint, $2, $3)', [id, code, name]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'With everything beneath it. Refuses: FORBIDDEN, NOT_FOUND, REORGANISATION_STATE, UNIT_CYCLE.',
  })
  moveReorganisationUnit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('parentId', { type: () => ID, nullable: true, description: 'Null: to the top of the tree.' })
    parentId: string | null,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'move_reorganisation_unit($1::bigint, $2::bigint)', [
      id,
      parentId ?? null,
    ]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'People, rights and the units beneath go to the other unit. Refuses: FORBIDDEN, NOT_FOUND, REORGANISATION_STATE, UNIT_CYCLE.',
  })
  mergeReorganisationUnit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('intoId', { type: () => ID }) intoId: string,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'merge_reorganisation_unit($1::bigint, $2::bigint)', [id, intoId]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'People and rights go to the successor; without one nobody may be left. Refuses: FORBIDDEN, NOT_FOUND, REORGANISATION_STATE, UNIT_HAS_UNITS, UNIT_CYCLE.',
  })
  abolishReorganisationUnit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('successorId', { type: () => ID, nullable: true }) successorId: string | null,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'abolish_reorganisation_unit($1::bigint, $2::bigint)', [
      id,
      successorId ?? null,
    ]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'A unit of the old tree as it stands there: takes its edits back. Refuses: FORBIDDEN, NOT_FOUND, REORGANISATION_STATE, UNIT_CYCLE.',
  })
  restoreReorganisationUnit(
    @CurrentActor() actor: Actor,
    @Args('reorganisationId', { type: () => ID }) reorganisationId: string,
    @Args('unitId', { type: () => ID }) unitId: string,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'restore_reorganisation_unit($1::bigint, $2::bigint)', [
      reorganisationId,
      unitId,
    ]);
  }
}
