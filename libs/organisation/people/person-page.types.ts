import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What the viewer may do with a person, as PostgreSQL says; buttons obey it.' })
export class PersonCan {
  @Field(() => Boolean, {
    description:
      '人事課 of a body that keeps the file: appoint, transfer, second, let go, change name, record.',
  })
  keepFile: boolean;

  @Field(() => Boolean, {
    description: 'The timeline holds the posts of every body, and not only the readable ones.',
  })
  readWholeFile: boolean;
}
