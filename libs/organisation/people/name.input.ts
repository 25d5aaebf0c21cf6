import { Field, InputType } from '@nestjs/graphql';
import { Matches, MaxLength } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';

const NOT_BLANK = /\S/;
const KANA = /^(?=.*\S)[\p{Script=Hiragana}\p{Script=Katakana}ー・ \u3000]+$/u;

@InputType({ description: 'A name as it is written, and its reading. Stored as given, never normalised.' })
export class PersonNameInput {
  @MaxLength(50)
  @Matches(NOT_BLANK)
  @Field(() => String)
  familyName: string;

  @MaxLength(50)
  @Matches(NOT_BLANK)
  @Field(() => String)
  givenName: string;

  @MaxLength(50)
  @Matches(KANA)
  @Field(() => String)
  familyKana: string;

  @MaxLength(50)
  @Matches(KANA)
  @Field(() => String)
  givenKana: string;
}

@InputType({ description: 'A new name, the day from which it is valid, and why it changed.' })
export class NameChangeInput extends PersonNameInput {
  @Field(() => LocalDateScalar, { description: 'After the last change, not after today.' })
  from: string;

  @MaxLength(100)
  @Matches(NOT_BLANK)
  @Field(() => String)
  reason: string;
}
