import { Injectable } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Database, type Actor } from '../../platform/index.js';
import { SyllabusVersion } from './syllabus.entity.js';

@Injectable()
export class SyllabusService {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<SyllabusVersion[]> {
    return this.db.read(actor, ({ em }) => em.find(SyllabusVersion, { order: { version: 'ASC' } }));
  }
}

@Resolver(() => SyllabusVersion)
export class SyllabusResolver {
  constructor(private readonly syllabuses: SyllabusService) {}

  @Query(() => [SyllabusVersion])
  syllabusVersions(@CurrentActor() actor: Actor): Promise<SyllabusVersion[]> {
    return this.syllabuses.list(actor);
  }
}
