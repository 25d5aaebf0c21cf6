import { In } from 'typeorm';
import { byKey, type Batch } from '../../platform/index.js';
import { EvidenceFile } from './evidence-file.entity.js';

/** Files that the actor may not read are not in the map. */
export const evidenceFileById: Batch<EvidenceFile> = async ({ em }, ids) =>
  byKey(await em.findBy(EvidenceFile, { id: In([...ids]) }), (file) => file.id);
