import { PNG } from "pngjs";

/** So many shades a channel: what a picture is kept in takes a third of the room, and a fault moves far more. */
const SHADES = 32;
const step = 255 / (SHADES - 1);

/** The picture `times` smaller each way: a pixel is the mean of those that it stands for, in a few shades. */
export function shrunk({ width, height, data }: PNG, times: number): PNG {
  const small = new PNG({ width: width / times, height: height / times });
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let down = 0; down < times; down += 1) {
          for (let across = 0; across < times; across += 1) {
            sum += data[((y * times + down) * width + x * times + across) * 4 + channel] ?? 0;
          }
        }
        const mean = sum / (times * times);
        small.data[(y * small.width + x) * 4 + channel] = Math.round(Math.round(mean / step) * step);
      }
    }
  }
  return small;
}
