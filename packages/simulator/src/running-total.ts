/** A growing record of a total over time, read back in between by cubic Hermite interpolation. */
export interface RunningTotal {
  add(time: number, value: number, derivative: number): void;
  /** The total at a past time; 0 before the record begins. */
  at(time: number): number;
  clear(): void;
}

export function createRunningTotal(): RunningTotal {
  let times = new Float64Array(1024);
  let values = new Float64Array(1024);
  let slopes = new Float64Array(1024);
  let count = 0;

  const grow = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
    const larger = new Float64Array(old.length * 2);
    larger.set(old);
    return larger;
  };

  return {
    clear() {
      count = 0;
    },
    add(time, value, derivative) {
      if (count > 0 && times[count - 1] === time) count -= 1;
      if (count === times.length) {
        times = grow(times);
        values = grow(values);
        slopes = grow(slopes);
      }
      times[count] = time;
      values[count] = value;
      slopes[count] = derivative;
      count += 1;
    },
    at(time) {
      if (count === 0 || time <= times[0]!) return count > 0 && time === times[0] ? values[0]! : 0;
      let low = 0;
      let high = count - 1;
      if (time >= times[high]!) return values[high]! + slopes[high]! * (time - times[high]!);
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (times[middle]! <= time) low = middle;
        else high = middle;
      }
      const h = times[high]! - times[low]!;
      const t = (time - times[low]!) / h;
      const [a, b] = [values[low]!, values[high]!];
      return (
        a * (1 + 2 * t) * (1 - t) ** 2 +
        b * t * t * (3 - 2 * t) +
        h * (slopes[low]! * t * (1 - t) ** 2 + slopes[high]! * t * t * (t - 1))
      );
    },
  };
}
