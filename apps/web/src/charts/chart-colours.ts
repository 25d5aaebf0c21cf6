import { useMemo } from 'react';
import { useMediaQuery } from '../ui/media-query';

export interface ChartColours {
  text: string;
  quiet: string;
  grid: string;
  ground: string;
  actual: string;
  forecast: string;
  target: string;
  people: string;
}

const TOKENS: Record<keyof ChartColours, string> = {
  text: '--color-neutral-solid-gray-900',
  quiet: '--color-neutral-solid-gray-700',
  grid: '--color-neutral-solid-gray-200',
  ground: '--color-neutral-white',
  actual: '--color-primitive-blue-900',
  forecast: '--color-primitive-light-blue-800',
  target: '--color-neutral-solid-gray-800',
  people: '--color-primitive-orange-900',
};

/** In forced colours a canvas is left as it was painted, so it must be painted in the person's own two colours. */
function forcedColours(): ChartColours {
  const probe = document.createElement('span');
  probe.style.cssText = 'color: CanvasText; background-color: Canvas; position: absolute';
  document.body.append(probe);
  const { color: text, backgroundColor: ground } = getComputedStyle(probe);
  probe.remove();
  return { text, quiet: text, grid: text, ground, actual: text, forecast: text, target: text, people: text };
}

function tokenColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: keyof ChartColours): string => style.getPropertyValue(TOKENS[name]).trim();
  return {
    text: read('text'),
    quiet: read('quiet'),
    grid: read('grid'),
    ground: read('ground'),
    actual: read('actual'),
    forecast: read('forecast'),
    target: read('target'),
    people: read('people'),
  };
}

/** The design tokens as a canvas needs them: as plain colours. Dashes, marks and hatching carry the meaning beside them. */
export function useChartColours(): ChartColours {
  const forced = useMediaQuery('(forced-colors: active)');
  return useMemo(() => (forced ? forcedColours() : tokenColours()), [forced]);
}
