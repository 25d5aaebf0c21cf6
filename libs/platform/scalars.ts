import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isLocalDate } from '../vocabulary/index.js';

function textOf(node: ValueNode): string {
  if (node.kind !== Kind.STRING)
    throw new GraphQLError('a string is expected', { extensions: { code: 'BAD_INPUT' } });
  return node.value;
}

/** Nobody's record reaches further; and the day after 9999-12-31 is one that JavaScript and PostgreSQL write differently. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

function localDate(value: unknown): string {
  if (typeof value === 'string' && isLocalDate(value) && value >= EARLIEST && value <= LATEST) return value;
  throw new GraphQLError('a calendar date YYYY-MM-DD of 1900 … 2199 is expected', {
    extensions: { code: 'BAD_INPUT' },
  });
}

function instant(value: unknown): Date {
  const date = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (!Number.isNaN(date.getTime())) return date;
  throw new GraphQLError('an ISO 8601 instant is expected', { extensions: { code: 'BAD_INPUT' } });
}

@Scalar('LocalDate')
export class LocalDateScalar implements CustomScalar<string, string> {
  description = 'A calendar date, YYYY-MM-DD, in Asia/Tokyo.';
  parseValue = localDate;
  serialize = (value: unknown): string => String(value);
  parseLiteral = (node: ValueNode): string => localDate(textOf(node));
}

/** Takes a Date from entities and the ISO text that a hot read's JSON carries. */
@Scalar('Instant')
export class InstantScalar implements CustomScalar<string, Date> {
  description = 'An instant, ISO 8601 with offset.';
  parseValue = instant;
  serialize = (value: unknown): string =>
    (value instanceof Date ? value : new Date(String(value))).toISOString();
  parseLiteral = (node: ValueNode): Date => instant(textOf(node));
}
