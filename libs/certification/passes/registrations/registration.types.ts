import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { LocalDateScalar, PageInfo } from '../../../platform/index.js';
import { SecurityStanding } from '../../../vocabulary/index.js';
import { SecurityRegistration } from './registration.entities.js';

registerEnumType(SecurityStanding, {
  name: 'SecurityStanding',
  description: 'unverified: no term was verified yet; expiring: its last six months.',
});

@InputType()
export class SecurityRegistrationInput {
  @Field(() => ID, { description: 'The own verified pass of SC.' })
  passId: string;

  @MaxLength(20)
  @Field(() => String, { description: '登録番号: figures, capitals and hyphens.' })
  number: string;

  @Field(() => LocalDateScalar)
  registeredOn: string;

  @Field(() => ID, { description: '登録証: a file that the actor has uploaded.' })
  evidenceId: string;
}

@ObjectType()
export class SecurityRegistrationEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => SecurityRegistration)
  node: SecurityRegistration;
}

@ObjectType()
export class SecurityRegistrationConnection {
  @Field(() => [SecurityRegistrationEdge])
  edges: SecurityRegistrationEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class SecurityRegistrationFacts {
  @Field(() => SecurityStanding)
  standing: SecurityStanding;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of the verified terms.' })
  lastDay: string | null;

  @Field(() => Boolean, { description: 'A term waits to be verified.' })
  waiting: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First day of the term that the viewer can record now; null while none.',
  })
  renewalFrom: string | null;
}
