import fc from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { RELATIONS, type AccessWorld, type Asker, type Relation } from '../support/access-world.js';
import type { Tell } from './access-observation.js';
import { aimedArguments, USUAL } from '../support/aimed-arguments.js';
import {
  asked,
  beneath,
  costOf,
  documentOf,
  LIMITS,
  rootFields,
  type Operation,
  type RootField,
  type Selection,
} from '../support/schema-documents.js';

type Gen = fc.GeneratorValue;

/** Something of a person who stands in that relation to whoever asks: resolved for each asker. */
class Of {
  constructor(
    readonly relation: Relation,
    readonly fact: string,
  ) {}
}

/** What the matrix would ask with, aimed at somebody who stands in that relation to whoever asks. */
class Aimed {
  constructor(
    readonly relation: Relation,
    readonly root: RootField,
    readonly argument: string,
  ) {}
}

/** Roots that are drawn once in so many times, each with its reason. */
const SELDOM: Readonly<Record<string, number>> = {
  // Verifying and keeping a password is meant to be slow.
  signIn: 40,
  replaceOneTimePassword: 10,
  changePassword: 10,
  createAccount: 4,
  resetPassword: 4,
};

const LONG = 'あ'.repeat(10_000);
const IDS = ['0', '-1', '1', '9223372036854775807', '9223372036854775808', '1e3', ' 1', 'x', '', '\u0000', '😀', '00000000-0000-0000-0000-000000000000', "1' or '1'='1"]; // prettier-ignore
const TEXTS = ['', ' ', 'x', LONG, '\u0000', 'a\u0000b', '👩‍👩‍👧‍👦', '葛\u{E0100}城', '髙橋﨑', '%', '_%\\', "'; drop table person; --", '=1+1', '{}', '[]', '../../etc/passwd', '2025-04-01', '340006', '3-2-1', '\ud800', '\u202e', 'constructor', '__proto__']; // prettier-ignore
const CURSORS = ['', 'x', '[]', '["a"]', '["","",""]', '["a","b","9223372036854775808"]', '["2025-04-01","1"]', '["9999-12-31","x"]', '["\\u0000","a","1"]', '{"a":1}'].map((key) => Buffer.from(key).toString('base64url')); // prettier-ignore
const INTS = [
  0, 1, 2, 5, 50, 100, 200, 201, 1000, -1, 2_147_483_647, -2_147_483_648, 2024, 2025, 2_147_483_648,
];
const FLOATS = [0, 0.5, 1, -1, 39.999, 1e9, 1e308, -1e308, 5e-324];
const DATES = ['0001-01-01', '9999-12-31', '2025-04-01', '2025-03-31', '2025-11-20', '2025-12-01', '2026-04-01', '2024-02-29', '1900-01-01', '2025-02-30', '10000-01-01', '']; // prettier-ignore
const INSTANTS = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59+09:00', '2025-11-20T09:00:00+09:00', 'x'];

/** One operation, whoever asks it. */
export interface Fuzzed {
  operation: Operation;
  root: RootField;
  document: string;
  variables: Record<string, unknown>;
  /** Whether the application checks roles; else PostgreSQL stands alone. */
  checked: boolean;
}

export class Operations {
  private readonly facts: readonly string[];
  private readonly ids: readonly string[];
  private readonly roots: readonly { operation: Operation; field: RootField }[];
  /** How many values of a hundred are strange. Few in some operations: what is all strange is refused at the door. */
  private strange = 100;
  /** Whom most values of an operation are about. */
  private aim: Relation = 'own';

  constructor(
    private readonly world: AccessWorld,
    private readonly tell: Tell,
  ) {
    const about = world.others.get('unit');
    this.facts = Object.keys(about?.facts ?? {});
    this.ids = this.facts.filter((fact) => fact.endsWith('Id'));
    const all = (operation: Operation) => rootFields(operation).map((field) => ({ operation, field }));
    this.roots = Array.from({ length: 40 }, (_, copy) =>
      [...all('query'), ...all('query'), ...all('mutation')].filter(
        ({ field }) => copy % (SELDOM[field.name] ?? 1) === 0,
      ),
    ).flat();
  }

  draw(g: Gen): Fuzzed {
    const { operation, field } = this.pick(g, this.roots);
    this.strange = this.pick(g, [0, 10, 40, 100]);
    this.aim = this.pick(g, ['own', 'own', ...RELATIONS]);
    // All of them or none: the texts of strangers in a mutation that goes through would look like a leak.
    const aimed = this.maybe(g, 2);
    const given = field.args.filter((arg) => isRequiredArgument(arg) || this.maybe(g, 2));
    const selection = beneath(field).length > 0 ? this.selection(g, field) : null;
    return {
      operation,
      root: field,
      document: documentOf(
        operation,
        field,
        given.map((arg) => arg.name),
        selection,
      ),
      variables: Object.fromEntries(
        given.map((arg) => [
          arg.name,
          aimed && isRequiredArgument(arg)
            ? new Aimed(this.aim, field, arg.name)
            : this.value(g, arg, operation),
        ]),
      ),
      checked: this.maybe(g, 2),
    };
  }

  /** The variables as this asker sends them. */
  variablesFor(asker: Asker, value: unknown): unknown {
    if (value instanceof Of || value instanceof Aimed) {
      const subject = this.world.subjectOf(value.relation, asker) ?? this.world.others.get('unit');
      if (!subject) return null;
      if (value instanceof Of) return subject.facts[value.fact] ?? null;
      return aimedArguments(value.root, subject, this.tell(value.root.name))[value.argument];
    }
    if (Array.isArray(value)) return value.map((item) => this.variablesFor(asker, item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.variablesFor(asker, inner)]),
    );
  }

  private pick<T>(g: Gen, values: readonly T[]): T {
    return values[g(fc.nat, { max: values.length - 1 })] as T;
  }

  private relation(g: Gen): Relation {
    return this.maybe(g, 5) ? this.pick(g, RELATIONS) : this.aim;
  }

  /** Once in so many times. */
  private maybe(g: Gen, times: number): boolean {
    return g(fc.nat, { max: times - 1 }) === 0;
  }

  private selection(g: Gen, root: RootField): Selection {
    const depth = 1 + g(fc.nat, { max: LIMITS.depth - 3 });
    for (let deepest = depth; ; deepest -= 1) {
      const selection = this.beneath(g, root, deepest);
      if (costOf(selection) <= LIMITS.cost || deepest === 1) return selection;
    }
  }

  private beneath(g: Gen, field: RootField, depth: number): Selection {
    const selection: Selection = { __typename: null };
    for (const { type, on } of beneath(field)) {
      const inner: Selection = on ? {} : selection;
      for (const child of Object.values(type.getFields())) {
        const composite = beneath(child).length > 0;
        if (composite ? depth > 1 && this.maybe(g, 2) : !this.maybe(g, 4))
          inner[asked(child)] = composite ? this.beneath(g, child, depth - 1) : null;
      }
      if (on && Object.keys(inner).length > 0) selection[on] = inner;
    }
    return selection;
  }

  private value(g: Gen, arg: GraphQLArgument | GraphQLInputField, operation: Operation): unknown {
    if (!isNonNullType(arg.type) && this.maybe(g, 8)) return null;
    return this.ofType(g, arg.name, arg.type, operation);
  }

  private ofType(g: Gen, name: string, type: GraphQLInputType, operation: Operation): unknown {
    if (isNonNullType(type)) return this.ofType(g, name, type.ofType, operation);
    if (isListType(type)) {
      const length = this.pick(g, [0, 1, 1, 2, 3, this.maybe(g, 10) ? 300 : 1]);
      const item = this.ofType(g, name.replace(/s$/, ''), type.ofType, operation);
      return this.facts.includes(name) && g(fc.nat, { max: 99 }) >= this.strange / 2
        ? new Of('own', name)
        : Array.from({ length }, () => item);
    }
    if (isEnumType(type)) return this.pick(g, type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || this.maybe(g, 3),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.value(g, field, operation)]));
    }
    return this.scalar(g, name, type.name, operation);
  }

  private scalar(g: Gen, name: string, type: string, operation: Operation): unknown {
    const usual = USUAL[name] ?? USUAL[type] ?? (type === 'String' ? 'x' : undefined);
    if (!this.facts.includes(name) && usual !== undefined && g(fc.nat, { max: 99 }) >= this.strange)
      return usual;
    if (type === 'ID' || (type === 'String' && this.facts.includes(name))) {
      // A mutation answers with the texts that it was given: those of strangers would look like a leak.
      const relation = type === 'ID' || operation === 'query' ? this.relation(g) : 'own';
      const right = this.facts.includes(name) ? name : this.pick(g, this.ids);
      if (g(fc.nat, { max: 99 }) >= this.strange / 2) return new Of(relation, right);
      return type === 'ID' && !this.maybe(g, 4) ? this.pick(g, IDS) : this.text(g, operation);
    }
    if (type === 'String') return this.text(g, operation);
    if (type === 'Int') return this.pick(g, INTS);
    if (type === 'Float') return this.pick(g, FLOATS);
    if (type === 'Boolean') return g(fc.boolean);
    if (type === 'LocalDate') return this.pick(g, DATES);
    if (type === 'Instant') return this.pick(g, INSTANTS);
    return this.text(g, operation);
  }

  private text(g: Gen, operation: Operation): unknown {
    const kind = g(fc.nat, { max: 5 });
    if (kind === 0 && operation === 'query') return new Of(this.pick(g, RELATIONS), 'search');
    if (kind === 1) return this.pick(g, CURSORS);
    if (kind === 2) return g(fc.string, { unit: 'binary', maxLength: 30 });
    return this.pick(g, TEXTS);
  }
}
