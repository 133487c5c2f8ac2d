import type { ComparisonAnswer } from '../../domain/answer';
import { textWidth } from '../../ui/charts/text-width';

export interface OverlapBar {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

const LABEL_SIZE = 12;
const LABEL_GAP = 8;
/** Half of the edge that is drawn around a bar. */
const EDGE = 1;

/**
 * The two groups to scale on one line, the first at the left and the other where it begins to share
 * people with it. Labels stand inside where they fit, else beside.
 */
export function layoutOverlap(
  { candidatesOfA, candidatesOfB, both }: ComparisonAnswer['overlap'],
  labels: { readonly a: string; readonly b: string },
  width: number,
): { readonly a: OverlapBar; readonly b: OverlapBar } {
  const people = Math.max(1, candidatesOfA + candidatesOfB - both);
  const room = Math.max(1, width - 2 * EDGE);
  const toPixels = (count: number) => (count / people) * room;
  const bar = (from: number, count: number, label: string) =>
    labelled(EDGE + toPixels(from), toPixels(count), label, width);
  return {
    b: bar(0, candidatesOfB, labels.b),
    a: bar(candidatesOfB - both, candidatesOfA, labels.a),
  };
}

function labelled(x: number, barWidth: number, label: string, width: number): OverlapBar {
  const needed = textWidth(label, LABEL_SIZE) + LABEL_GAP;
  const bar = { x, width: barWidth, label };
  if (needed + LABEL_GAP <= barWidth) return { ...bar, labelX: x + LABEL_GAP, anchor: 'start' };
  const isRoomBefore = x >= needed;
  const isRoomAfter = width - (x + barWidth) >= needed;
  if (isRoomBefore || !isRoomAfter) {
    return { ...bar, labelX: Math.max(x - LABEL_GAP, needed), anchor: 'end' };
  }
  return { ...bar, labelX: x + barWidth + LABEL_GAP, anchor: 'start' };
}
