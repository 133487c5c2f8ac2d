export interface FigureColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly quiet: string;
  readonly rule: string;
}

/** The tokens as they are where the figure is staged: light, whatever the page is. */
export function figureColors(stage: HTMLElement): FigureColors {
  const probe = document.createElement('span');
  stage.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    paper: resolve('--paper'),
    ink: resolve('--ink'),
    soft: resolve('--ink-2'),
    quiet: resolve('--ink-3'),
    rule: resolve('--rule'),
  };
  probe.remove();
  return colors;
}
