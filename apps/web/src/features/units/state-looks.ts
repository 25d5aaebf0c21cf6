import type { ReorganisationState, UnitChangeKind } from '../../i18n/vocabulary-types';
import type { BadgeLook } from '../../ui/badge';

export const STATE_LOOKS: Readonly<Record<ReorganisationState, BadgeLook>> = {
  draft: 'plain',
  submitted: 'info',
  returned: 'warning',
  approved: 'success',
  withdrawn: 'plain',
};

export const CHANGE_LOOKS: Readonly<Record<UnitChangeKind, BadgeLook>> = {
  ADDED: 'success',
  SPLIT: 'success',
  RENAMED: 'info',
  RECODED: 'plain',
  MOVED: 'info',
  MERGED: 'warning',
  ABOLISHED: 'error',
};
