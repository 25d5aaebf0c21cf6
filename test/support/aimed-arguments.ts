import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Subject } from './access-world.js';
import type { RootField } from './schema-documents.js';

/** Today, as the tests' clock has it; a word that fits nearly every rule; … */
export const USUAL: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2025-11-20',
  Instant: '2025-11-20T09:00:00+09:00',
  familyKana: 'にいやま',
  givenKana: 'あきら',
  nameKana: 'あたらしい',
  kana: 'にいやま あきら',
};

/** Argument `id` of something that answers with an Enrolment is the person's enrolmentId. */
function factName(name: string, field: RootField): string {
  if (name !== 'id') return name;
  const type = getNamedType(field.type).name.replace(/Connection$/, '');
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}Id`;
}

function aimedValue(name: string, type: GraphQLInputType, field: RootField, about: Subject): unknown {
  if (isNonNullType(type)) return aimedValue(name, type.ofType, field, about);
  const fact = about.facts[factName(name, field)];
  if (fact !== undefined) return fact;
  if (isListType(type)) {
    const item = aimedValue(name.replace(/s$/, ''), type.ofType, field, about);
    return item === undefined ? undefined : [item];
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    // An id that may be left out is aimed too; any other word that may be left out is.
    const fields = Object.values(type.getFields()).filter(
      (input) =>
        isRequiredInputField(input) || (getNamedType(input.type).name === 'ID' && input.name in about.facts),
    );
    return Object.fromEntries(
      fields.map((input) => [input.name, aimedValue(input.name, input.type, field, about)]),
    );
  }
  if (type.name === 'ID') return undefined;
  return USUAL[name] ?? USUAL[type.name] ?? 'x';
}

/**
 * Arguments aimed at a person: an argument is what the person's `facts` say under its name. Any required id of which they
 * say nothing must be told by the expectation's `args`.
 */
export function aimedArguments(
  field: RootField,
  about: Subject,
  told?: (about: Subject) => Record<string, unknown>,
): Record<string, unknown> {
  const args = { ...told?.(about) };
  for (const arg of field.args.filter(isRequiredArgument)) {
    if (arg.name in args) continue;
    const value = aimedValue(arg.name, arg.type, field, about);
    if (value === undefined || JSON.stringify(value).includes('[null]'))
      throw new Error(
        `What is ${field.name}(${arg.name}: …) for a person? Say so in its expectation: args: (about) => ({ ${arg.name}: … }), or add ${factName(arg.name, field)} to the facts of test/support/access-world.ts.`,
      );
    args[arg.name] = value;
  }
  return args;
}
