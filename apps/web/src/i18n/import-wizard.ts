import { importWizardEn } from './en/import-wizard';
import { importWizardJa } from './ja/import-wizard';
import type { Bilingual } from './text';

export const importWizardText: Bilingual<typeof importWizardJa> = { ja: importWizardJa, en: importWizardEn };
