import { NO_BREAK_SPACE } from './number';

/** "24 %" from 0.24, with a no-break space. A share that is not nothing never reads "0 %", nor a part "100 %". */
export function percent(share: number, digits = 0): string {
  const step = 10 ** -digits;
  const value = share * 100;
  if (value > 0 && value < step / 2) return `<${step.toFixed(digits)}${NO_BREAK_SPACE}%`;
  if (value < 100 && value > 100 - step / 2) {
    return `>${(100 - step).toFixed(digits)}${NO_BREAK_SPACE}%`;
  }
  return `${value.toFixed(digits)}${NO_BREAK_SPACE}%`;
}
