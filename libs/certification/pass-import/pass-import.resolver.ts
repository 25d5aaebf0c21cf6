import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, organisationById, Person, personById, ViewerCan } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { PassImportAction } from '../../vocabulary/index.js';
import { Exam } from '../exam.entity.js';
import { examByCode } from '../exams/catalogue.loader.js';
import { PassImport } from './pass-import.entity.js';
import { passImportMay, personOfAccount } from './pass-import.loader.js';
import { importsPasses } from './pass-import.policy.js';
import { PassImportService } from './pass-import.service.js';
import {
  PassImportBody,
  PassImportCan,
  PassImportConnection,
  PassImportRow,
  PassImportRowConnection,
} from './pass-import.types.js';

const IMPORT_ID = { type: () => ID };

@Resolver(() => PassImport)
export class PassImportResolver {
  constructor(private readonly imports: PassImportService) {}

  @Query(() => [PassImportBody], {
    description: 'For which the viewer, of 人事課, is a named officer. Refuses: FORBIDDEN.',
  })
  passImportBodies(@CurrentActor() actor: Actor): Promise<PassImportBody[]> {
    return this.imports.bodies(actor);
  }

  @Query(() => PassImportConnection, { description: 'The newest first. Refuses: FORBIDDEN, BAD_INPUT.' })
  passImports(
    @CurrentActor() actor: Actor,
    @Args('organisationId', IMPORT_ID) organisationId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PassImportConnection> {
    return this.imports.page(actor, organisationId, first, after);
  }

  @Query(() => PassImport, { description: 'Refuses: FORBIDDEN, NOT_FOUND.' })
  passImport(@CurrentActor() actor: Actor, @Args('id', IMPORT_ID) id: string): Promise<PassImport> {
    return this.imports.byId(actor, id);
  }

  @Query(() => PassImportRowConnection, {
    description: 'In the order of the file. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  passImportRows(
    @CurrentActor() actor: Actor,
    @Args('importId', IMPORT_ID) importId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('action', { type: () => PassImportAction, nullable: true }) action: PassImportAction | null,
    @Args('withProblems', { defaultValue: false, description: 'Only rows with an error or a warning.' })
    withProblems: boolean,
  ): Promise<PassImportRowConnection> {
    return this.imports.rows(actor, importId, first, after, action, withProblems);
  }

  @Mutation(() => PassImport, {
    description:
      'The dry run once more, on the records of now. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW.',
  })
  recheckPassImport(@CurrentActor() actor: Actor, @Args('id', IMPORT_ID) id: string): Promise<PassImport> {
    return this.imports.recheck(actor, id);
  }

  @Mutation(() => PassImport, {
    description:
      'Every new row becomes a reported pass that somebody else verifies, or none does; as the dry run of this digest said. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW, IMPORT_OUTDATED, IMPORT_HAS_ERRORS, IMPORT_NOTHING_TO_DO.',
  })
  applyPassImport(
    @CurrentActor() actor: Actor,
    @Args('id', IMPORT_ID) id: string,
    @Args('digest') digest: string,
  ): Promise<PassImport> {
    return this.imports.apply(actor, id, digest);
  }

  @Mutation(() => PassImport, {
    description:
      'As a whole, while nobody has decided on any of its passes. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, IMPORT_NOT_NOW, PASS_IMPORT_DECIDED.',
  })
  takeBackPassImport(
    @CurrentActor() actor: Actor,
    @Args('id', IMPORT_ID) id: string,
    @Args('reason') reason: string,
  ): Promise<PassImport> {
    return this.imports.takeBack(actor, id, reason);
  }

  @Mutation(() => Boolean, {
    description: 'Forgets a list that was not applied. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW.',
  })
  discardPassImport(@CurrentActor() actor: Actor, @Args('id', IMPORT_ID) id: string): Promise<boolean> {
    return this.imports.discard(actor, id);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() found: PassImport, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, found.orgId);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Null where the viewer may not see the person.',
  })
  uploadedBy(@Parent() found: PassImport, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return loaders.find(personOfAccount, found.uploadedById);
  }

  @ResolveField(() => Person, { nullable: true })
  appliedBy(
    @Parent() { appliedById }: PassImport,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Person | null> {
    return appliedById ? loaders.find(personOfAccount, appliedById) : Promise.resolve(null);
  }

  @ResolveField(() => Person, { nullable: true })
  takenBackBy(
    @Parent() { takenBackById }: PassImport,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Person | null> {
    return takenBackById ? loaders.find(personOfAccount, takenBackById) : Promise.resolve(null);
  }

  @ResolveField(() => PassImportCan)
  async can(@Parent() found: PassImport, @Loaders() loaders: RequestLoaders): Promise<PassImportCan> {
    const may = (await loaders.find(passImportMay, found.id)) ?? [];
    return {
      apply: may.includes('apply'),
      takeBack: may.includes('take_back'),
      discard: may.includes('discard'),
    };
  }
}

@Resolver(() => PassImportRow)
export class PassImportRowResolver {
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Whom the row is about; null while nobody is found.',
  })
  person(@Parent() { personId }: PassImportRow, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return personId ? loaders.find(personById, personId) : Promise.resolve(null);
  }

  @ResolveField(() => Exam, { nullable: true })
  exam(@Parent() { examCode }: PassImportRow, @Loaders() loaders: RequestLoaders): Promise<Exam | null> {
    return examCode ? loaders.find(examByCode, examCode) : Promise.resolve(null);
  }
}

@Resolver(() => ViewerCan)
export class PassImportViewerCanResolver {
  constructor(private readonly imports: PassImportService) {}

  @ResolveField(() => Boolean, { description: 'Takes in lists of passes, as a named officer of 人事課.' })
  async importPasses(@Parent() can: ViewerCan, @CurrentActor() actor: Actor): Promise<boolean> {
    return importsPasses(can.roles) && (await this.imports.bodies(actor)).length > 0;
  }
}
