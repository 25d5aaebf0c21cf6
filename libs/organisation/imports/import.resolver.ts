import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { ImportAction, ImportField, ImportSeverity, type LocalDate } from '../../vocabulary/index.js';
import { LocalDateScalar } from '../../platform/index.js';
import { ViewerCan } from '../access.entity.js';
import { Organisation, Person } from '../organisation.entity.js';
import { organisationById, personById } from '../organisation.loader.js';
import { ImportBatch, ImportBatchCan, ImportColumn } from './import-batch.entity.js';
import { batchCan, missingFields } from './import-rules.js';
import { ImportService } from './import.service.js';
import {
  ImportBatchConnection,
  ImportColumnInput,
  ImportProblem,
  ImportProblemConnection,
  ImportRow,
  ImportRowConnection,
} from './import.types.js';
import { importsStaff } from './imports.policy.js';

@Resolver(() => ImportBatch)
export class ImportBatchResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => ImportBatchConnection, {
    description: "A body's imports, the newest first. Refuses: FORBIDDEN, BAD_INPUT.",
  })
  importBatches(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportBatchConnection> {
    return this.imports.list(actor, organisationId, first, after);
  }

  @Query(() => ImportBatch, {
    description: 'Ask again while it is checking, applying or undoing. Refuses: FORBIDDEN, NOT_FOUND.',
  })
  importBatch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ImportBatch> {
    return this.imports.find(actor, id);
  }

  @Query(() => ImportRowConnection, {
    description: 'The preview, in the order of the file. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  importRows(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('action', { type: () => ImportAction, nullable: true }) action: ImportAction | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportRowConnection> {
    return this.imports.rows(actor, batchId, action, first, after);
  }

  @Query(() => ImportProblemConnection, {
    description: 'Errors and warnings by row and column. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  importProblems(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('severity', { type: () => ImportSeverity, nullable: true }) severity: ImportSeverity | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ImportProblemConnection> {
    return this.imports.problems(actor, batchId, severity, first, after);
  }

  @Mutation(() => ImportBatch, {
    description:
      'What the columns are, and the day that the file describes; remembered for the next file of the body. Check again afterwards. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT (a field twice, a column that is none), IMPORT_NOT_NOW.',
  })
  mapImportColumns(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('columns', { type: () => [ImportColumnInput] }) columns: ImportColumnInput[],
    @Args('effectiveOn', { type: () => LocalDateScalar, nullable: true }) effectiveOn: LocalDate | null,
  ): Promise<ImportBatch> {
    return this.imports.map(actor, batchId, columns, effectiveOn);
  }

  @Mutation(() => ImportBatch, {
    description:
      'The dry run, in the background. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW, IMPORT_COLUMNS_MISSING (params.fields).',
  })
  checkImport(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<ImportBatch> {
    return this.imports.check(actor, batchId);
  }

  @Mutation(() => ImportBatch, {
    description:
      'All or nothing, in the background. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW, IMPORT_HAS_ERRORS, IMPORT_NOTHING_TO_DO.',
  })
  applyImport(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('withLeavers', { type: () => Boolean, defaultValue: false }) withLeavers: boolean,
  ): Promise<ImportBatch> {
    return this.imports.apply(actor, batchId, withLeavers);
  }

  @Mutation(() => ImportBatch, {
    description:
      'Stops the check or the applying; nothing of it remains. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW.',
  })
  cancelImport(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<ImportBatch> {
    return this.imports.cancel(actor, batchId);
  }

  @Mutation(() => ImportBatch, {
    description:
      'Restores what was before, in the background. When others have changed rows since, it ends as applied, with failure IMPORT_UNDO_CONFLICT and a problem for each row. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW.',
  })
  undoImport(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<ImportBatch> {
    return this.imports.undo(actor, batchId);
  }

  @Mutation(() => Boolean, {
    description: 'Forgets a file that was not applied. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW.',
  })
  discardImport(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
  ): Promise<boolean> {
    return this.imports.discard(actor, batchId);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() batch: ImportBatch, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, batch.orgId);
  }

  @ResolveField(() => [ImportColumn], { description: 'The columns in the order of the file.' })
  columns(@Parent() batch: ImportBatch, @CurrentActor() actor: Actor): Promise<ImportColumn[]> {
    return this.imports.columns(actor, batch);
  }

  @ResolveField(() => [ImportField], {
    description: 'Fields that no column is taken for yet, but one must be.',
  })
  missingFields(@Parent() batch: ImportBatch): ImportField[] {
    return missingFields(batch.kind, batch.fields);
  }

  @ResolveField(() => Person, { nullable: true })
  uploadedBy(@Parent() batch: ImportBatch, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return loaders.find(personById, batch.uploadedBy);
  }

  @ResolveField(() => Person, { nullable: true })
  appliedBy(@Parent() batch: ImportBatch, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return batch.appliedBy ? loaders.find(personById, batch.appliedBy) : Promise.resolve(null);
  }

  @ResolveField(() => Person, { nullable: true })
  undoneBy(@Parent() batch: ImportBatch, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return batch.undoneBy ? loaders.find(personById, batch.undoneBy) : Promise.resolve(null);
  }

  @ResolveField(() => ImportBatchCan)
  can(@Parent() batch: ImportBatch): ImportBatchCan {
    return batchCan(batch);
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Null for somebody new.' })
  person(@Parent() row: ImportRow, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return row.personId ? loaders.find(personById, row.personId) : Promise.resolve(null);
  }
}

@Resolver(() => ImportProblem)
export class ImportProblemResolver {
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Somebody whom the problem is about, such as the one who perhaps returns.',
  })
  person(@Parent() problem: ImportProblem, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return problem.personId ? loaders.find(personById, problem.personId) : Promise.resolve(null);
  }
}

@Resolver(() => ViewerCan)
export class ImportsViewerCanResolver {
  @ResolveField(() => Boolean)
  importStaff(@Parent() can: ViewerCan): boolean {
    return importsStaff(can.roles);
  }
}
