import { In } from 'typeorm';
import { byKey, type Batch } from '../../platform/index.js';
import { Indicator, IndicatorDefinition } from '../indicator/indicator.entity.js';
import { FigureReading } from './reading.entity.js';
import { DIGESTS_OF_READINGS, WOULD_NOW_BE } from './reading.sql.js';
import type { WouldNowBe } from './reading.types.js';

export const readingById: Batch<FigureReading> = async ({ em }, ids) =>
  byKey(await em.findBy(FigureReading, { id: In([...ids]) }), (reading) => reading.id);

export const indicatorById: Batch<Indicator> = async ({ em }, ids) =>
  byKey(await em.findBy(Indicator, { id: In([...ids]) }), (indicator) => indicator.id);

export const definitionById: Batch<IndicatorDefinition> = async ({ em }, ids) =>
  byKey(await em.findBy(IndicatorDefinition, { id: In([...ids]) }), (definition) => definition.id);

export const nowOfReading: Batch<WouldNowBe & { readingId: string }> = async ({ em }, ids) =>
  byKey(await em.query(WOULD_NOW_BE.text, [ids]), (now) => now.readingId);

export const digestOfReading: Batch<{ id: string; matches: boolean }> = async ({ em }, ids) =>
  byKey(await em.query(DIGESTS_OF_READINGS.text, [ids]), (checked) => checked.id);
