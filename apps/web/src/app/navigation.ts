import type { LinkProps } from '@tanstack/react-router';
import type { shellJa } from '../i18n/ja/shell';
import { dutiesOf } from './duties';
import type { Viewer } from './shell-query';

interface Destination {
  to: LinkProps['to'];
  name: Exclude<keyof typeof shellJa.navigation, 'label' | 'open' | 'reference'>;
  /** Left out where everybody may go. */
  allowed?: (can: Viewer['can'], viewer: Viewer) => boolean;
}

/** The menu, in the order shown. The server says who may see what; no rule is written here. */
const DESTINATIONS: readonly Destination[] = [
  { to: '/', name: 'home' },
  { to: '/courses', name: 'courses' },
  { to: '/record', name: 'record' },
  { to: '/my-exams', name: 'exams' },
  { to: '/trainer', name: 'trainer', allowed: (can) => can.seeTrainerDashboard },
  { to: '/staff', name: 'staff', allowed: (can) => can.seeDirectory },
  { to: '/directory', name: 'directory', allowed: (can) => can.seeDirectory },
  { to: '/administration', name: 'administration', allowed: (_can, viewer) => dutiesOf(viewer).length > 0 },
  { to: '/indicators', name: 'indicators' },
];

export function destinationsOf(viewer: Viewer): readonly Destination[] {
  return DESTINATIONS.filter(({ allowed }) => !allowed || allowed(viewer.can, viewer));
}
