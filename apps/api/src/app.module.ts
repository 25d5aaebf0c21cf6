import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { Global, Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import {
  CertificationModule,
  CertificationOfficer,
  Exam,
  ExamAttempt,
  ExamName,
  ExamPass,
  ExamSuccession,
  ExamWindow,
  MockResult,
  PassImport,
  QualifyingList,
  SecurityRegistration,
  SecurityTerm,
  StudyPlan,
  StudyTopic,
} from '../../../libs/certification/index.js';
import {
  DefinitionVersion,
  FigureReading,
  Indicator,
  IndicatorDefinition,
  IndicatorDuty,
  IndicatorReport,
  IndicatorSetting,
  InsightModule,
  Milestone,
  MilestoneReport,
  PlanDraft,
  PlanPeriod,
  Publication,
  PublicationFigure,
  ReadingEvidence,
  ReportMonth,
} from '../../../libs/insight/index.js';
import {
  Completion,
  Course,
  CourseVersion,
  Enrolment,
  LearningModule,
  Lesson,
  Media,
  MediaTrack,
  QuizAttempt,
  QuizChoice,
  QuizQuestion,
  SyllabusVersion,
} from '../../../libs/learning/index.js';
import {
  Absence,
  Account,
  Appointment,
  Designation,
  EvidenceFile,
  IdentityGroupRole,
  IdentityProvider,
  ImportBatch,
  Organisation,
  OrganisationModule,
  Person,
  PersonName,
  Reorganisation,
  ReorganisationUnit,
  DisclosureRequest,
  Purge,
  RoleGrant,
  Separation,
  RoleRequest,
  SessionCookie,
  SessionService,
  SignInSession,
  Unit,
} from '../../../libs/organisation/index.js';
import {
  appDataSource,
  BadInput,
  Clock,
  Database,
  DomainError,
  JobSettings,
  LocalMediaStorage,
  MediaStorage,
  PlatformModule,
  RequestContext,
  Settings,
} from '../../../libs/platform/index.js';
import { compiledQueries } from './compiled-queries.js';
import { InstanceResolver } from './instance.resolver.js';
import { formatError, HttpRefusalFilter } from './refusal-format.js';
import { SignedInGuard } from './signed-in.guard.js';

const ENTITIES = [
  Organisation,
  Unit,
  Person,
  PersonName,
  Appointment,
  Absence,
  Designation,
  Separation,
  Account,
  RoleGrant,
  RoleRequest,
  SignInSession,
  Reorganisation,
  ReorganisationUnit,
  IdentityProvider,
  IdentityGroupRole,
  DisclosureRequest,
  Purge,
  EvidenceFile,
  ImportBatch,
  Course,
  CourseVersion,
  Lesson,
  Media,
  MediaTrack,
  Enrolment,
  QuizQuestion,
  QuizChoice,
  QuizAttempt,
  Completion,
  SyllabusVersion,
  Exam,
  CertificationOfficer,
  ExamAttempt,
  ExamPass,
  SecurityRegistration,
  SecurityTerm,
  ExamName,
  ExamSuccession,
  ExamWindow,
  QualifyingList,
  StudyPlan,
  StudyTopic,
  MockResult,
  PassImport,
  PlanPeriod,
  Indicator,
  IndicatorDefinition,
  Publication,
  PublicationFigure,
  FigureReading,
  ReadingEvidence,
  DefinitionVersion,
  IndicatorDuty,
  IndicatorReport,
  IndicatorSetting,
  Milestone,
  MilestoneReport,
  PlanDraft,
  ReportMonth,
];

/** Just above the web app's own deepest and widest documents; test/policies holds both to it. */
const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  maxAliases: { n: 15 },
  maxDirectives: { n: 10 },
  maxTokens: { enabled: false }, // it answers a syntax error with 500; graphql-js counts the tokens itself
  costLimit: {
    maxCost: 8_000,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    ignoreIntrospection: true,
  },
}).protect();

// The package types its plugins by Apollo's CommonJS declarations; they are the same plugins.
const limits = armor.plugins as unknown as ApolloServerPlugin[];

export interface AppParts {
  databaseUrl: string;
  clock: Clock;
  settings: Settings;
  /** Where the generated schema is written; true keeps it in memory. */
  schemaFile: string | true;
  /** Whether this process carries out background jobs; it may ask for them either way. */
  jobs: boolean;
}

/** Clock, settings and storage: what this process was started with, for every domain. */
@Global()
@Module({})
class ProcessModule {
  static with({ clock, settings, databaseUrl, jobs }: AppParts): DynamicModule {
    return {
      module: ProcessModule,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Settings, useValue: settings },
        { provide: MediaStorage, useClass: LocalMediaStorage },
        { provide: JobSettings, useValue: { databaseUrl, work: jobs } satisfies JobSettings },
      ],
      exports: [Clock, Settings, MediaStorage, JobSettings],
    };
  }
}

/** Composition only: which domains there are, and how GraphQL and HTTP are set up. */
@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ProcessModule.with(parts),
        TypeOrmModule.forRoot({ ...appDataSource(parts.databaseUrl, ENTITIES), retryAttempts: 0 }),
        PlatformModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [OrganisationModule],
          inject: [Database, SessionService, SessionCookie],
          useFactory: (db: Database, sessions: SessionService, cookie: SessionCookie) => ({
            autoSchemaFile: parts.schemaFile,
            sortSchema: true,
            graphiql: false,
            introspection: !parts.settings.production,
            csrfPrevention: true,
            allowBatchedHttpRequests: false,
            includeStacktraceInErrorResponses: false,
            // Apollo's own cache-control plugin instruments every field: 166 µs instead of 88 on the home.
            plugins: [ApolloServerPluginCacheControlDisabled(), ...limits, compiledQueries()],
            validationRules: armor.validationRules,
            parseOptions: { maxTokens: 1_500 },
            formatError,
            context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
              try {
                return new RequestContext(
                  db,
                  await sessions.actorOf(cookie.tokenOf(request)),
                  request,
                  reply,
                );
              } catch (error) {
                const code = error instanceof DomainError ? error.code : 'INTERNAL';
                throw new GraphQLError(code, { extensions: { code, http: { status: 503 } } });
              }
            },
          }),
        }),
        OrganisationModule,
        LearningModule,
        CertificationModule,
        InsightModule,
      ],
      providers: [
        InstanceResolver,
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: HttpRefusalFilter },
        {
          provide: APP_PIPE,
          useValue: new ValidationPipe({
            exceptionFactory: ([first]) => new BadInput(first?.property ?? 'input'),
            forbidUnknownValues: false,
          }),
        },
      ],
    };
  }
}
