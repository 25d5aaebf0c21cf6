import { Global, Module } from '@nestjs/common';
import { Database } from './database.js';
import { Jobs } from './jobs/index.js';
import { InstantScalar, LocalDateScalar } from './scalars.js';

/** The clock, settings and media storage are provided by apps/api, which knows how this process was started. */
@Global()
@Module({ providers: [Database, Jobs, InstantScalar, LocalDateScalar], exports: [Database, Jobs] })
export class PlatformModule {}
