import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { CertificationModule } from '../../../libs/certification/index.js';
import { InsightModule } from '../../../libs/insight/index.js';
import { LearningModule } from '../../../libs/learning/index.js';
import { OrganisationModule } from '../../../libs/organisation/index.js';
import { InstantScalar, LocalDateScalar } from '../../../libs/platform/index.js';
import { InstanceResolver } from './instance.resolver.js';

type Resolver = new (...parts: never[]) => object;

/** The resolvers of a domain's module and of the modules that it is made of. */
function resolversOf(module: object): Resolver[] {
  const listed = <T>(key: string): T[] => (Reflect.getMetadata(key, module) as T[] | undefined) ?? [];
  return [
    ...listed<Resolver>('providers').filter(({ name }) => name?.endsWith('Resolver')),
    ...listed<object>('imports').flatMap(resolversOf),
  ];
}

/** The contract of the API as SDL, sorted; needs no database. apps/api/schema.graphql is its committed copy. */
export async function schemaText(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['error'],
    abortOnError: false,
  });
  const resolvers = [
    InstanceResolver,
    ...[OrganisationModule, LearningModule, CertificationModule, InsightModule].flatMap(resolversOf),
  ];
  const schema = await builder.get(GraphQLSchemaFactory).create(resolvers, [LocalDateScalar, InstantScalar]);
  await builder.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Writes the committed copy: `node dist/apps/api/src/print-schema.js FILE`. */
const [, script, file] = process.argv;
if (script?.endsWith('print-schema.js') && file) writeFileSync(file, await schemaText());
