/**
 * How many slips of the fingers (a letter wrong, missing, too many, or two swapped) lead from what was typed to the
 * beginning of a name or word. Optimal string alignment, by its table, row by row.
 */
export function slipsTo(typed: string, name: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const at = (line: readonly number[], index: number) => line[index] ?? Infinity;
      const same = typed[row - 1] === name[column - 1];
      const swapped = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (same ? 0 : 1),
          swapped ? at(twoAbove, column - 2) + 1 : Infinity,
        ),
      );
    }
    [twoAbove, above] = [above, current];
  }
  // The rest of the name need not be typed.
  return Math.min(...above);
}
