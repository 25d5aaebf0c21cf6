/** How the lines of a burn-up are told apart without colour: by dash and mark. The canvas and the legend both draw them. */
export interface LineLook {
  dash: readonly number[];
  width: number;
  mark: 'circle' | 'rect' | 'triangle' | 'rectRot';
  radius: number;
}

export const LINES: Record<'actual' | 'people' | 'target' | 'forecast', LineLook> = {
  actual: { dash: [], width: 3, mark: 'circle', radius: 3 },
  people: { dash: [10, 4, 2, 4], width: 2, mark: 'rect', radius: 3 },
  target: { dash: [2, 4], width: 2, mark: 'rectRot', radius: 5 },
  forecast: { dash: [8, 5], width: 2, mark: 'triangle', radius: 4 },
};
