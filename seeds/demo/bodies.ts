import { CITY, DESIGNATED_CITY, PREFECTURE, SMALL_CITY, TOWN, type Branch } from './unit-names.js';

export interface BodyPlan {
  code6: string;
  /** People who are or were employed by it. */
  staff: number;
  /** How eagerly its people take courses, in a thousand. */
  eagerness: number;
  tree: readonly Branch[];
  /** Width of its staff numbers, leading zeros included. */
  digits: number;
}

export const PREFECTURE_CODE = '340006';
export const MIHARA_CODE = '342041';

const plan = (
  code6: string,
  staff: number,
  eagerness: number,
  tree: readonly Branch[],
  digits = 6,
): BodyPlan => ({ code6, staff, eagerness, tree, digits });

/** 4,000 people over the 24 bodies. */
export const BODIES: readonly BodyPlan[] = [
  plan('340006', 1320, 900, PREFECTURE),
  plan('341002', 710, 550, DESIGNATED_CITY),
  plan('342025', 230, 700, CITY),
  plan('342033', 50, 800, SMALL_CITY),
  plan('342041', 130, 950, CITY),
  plan('342050', 160, 500, CITY),
  plan('342076', 400, 650, CITY),
  plan('342084', 65, 850, SMALL_CITY),
  plan('342092', 90, 450, SMALL_CITY),
  plan('342106', 70, 700, SMALL_CITY),
  plan('342114', 50, 900, SMALL_CITY),
  plan('342122', 200, 600, CITY),
  plan('342131', 120, 800, CITY),
  plan('342149', 55, 400, SMALL_CITY),
  plan('342157', 50, 950, SMALL_CITY),
  plan('343021', 45, 750, TOWN, 4),
  plan('343048', 40, 700, TOWN, 4),
  plan('343072', 35, 850, TOWN, 4),
  plan('343099', 30, 650, TOWN, 4),
  plan('343684', 25, 900, TOWN, 4),
  plan('343692', 35, 600, TOWN, 4),
  plan('344311', 25, 800, TOWN, 4),
  plan('344621', 35, 350, TOWN, 4),
  plan('345458', 30, 300, TOWN, 4),
];
