/** A picture as WebRTC has it: a plane of luma, then two of colour at half the size each way. */
export type Picture = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export type Colour = { readonly luma: number; readonly blue: number; readonly red: number };

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export function emptyPicture(width: number, height: number): Picture {
  return { width, height, data: new Uint8Array((width * height * 3) / 2) };
}

/** Fills, for each row of a box, as much as `widthAt` gives for it (from 0 at the top to 1), centred. */
function fillShape(picture: Picture, box: Box, colour: Colour, widthAt: (down: number) => number): void {
  const pixels = picture.width * picture.height;
  const planes = [
    { start: 0, scale: 1, value: colour.luma },
    { start: pixels, scale: 2, value: colour.blue },
    { start: pixels * 1.25, scale: 2, value: colour.red },
  ];
  for (const { start, scale, value } of planes) {
    const rowLength = picture.width / scale;
    const rows = Math.floor(box.height / scale);
    for (let row = 0; row < rows; row += 1) {
      const y = Math.floor(box.top / scale) + row;
      if (y < 0 || y >= picture.height / scale) continue;
      const width = (box.width / scale) * widthAt((row + 0.5) / rows);
      const left = box.left / scale + (box.width / scale - width) / 2;
      const from = Math.max(0, Math.round(left));
      const to = Math.min(rowLength, Math.round(left + width));
      if (from < to) picture.data.fill(value, start + y * rowLength + from, start + y * rowLength + to);
    }
  }
}

export const fillBox = (picture: Picture, box: Box, colour: Colour): void =>
  fillShape(picture, box, colour, () => 1);

export const fillOval = (picture: Picture, box: Box, colour: Colour): void =>
  fillShape(picture, box, colour, (down) => Math.sqrt(1 - (2 * down - 1) ** 2));
