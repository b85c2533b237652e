import { bareRoom, type FoundRoom, type Site } from './finding';
import { readRoom } from './room';

// CVP's rooms are HMCTS and a number. The number alone is what HMPPS's booking screens ask for and show.
const usualName = 'hmcts';

/** Rooms written as people write them: "HMCTS 1234", or nothing but "1234". All of them guesses. */
export function readShortForms(text: string, site: Site): FoundRoom[] {
  const within = namesWithin(text);
  return (within.length > 0 ? within : wholeName(text.trim())).flatMap((name) => {
    const room = readRoom(name, site);
    return room.ok ? [bareRoom(room.value.address, { by: 'address', sure: false, labelled: false })] : [];
  });
}

/** "Your room is HMCTS 1234." But not "HMCTS 10 May", nor the first half of `hmcts1234@elsewhere.example`. */
const namesWithin = (text: string) =>
  [...text.matchAll(/(?:^|[^\w@./=%-])(hmcts|hmps)[ \u2012-\u2015-]{0,3}(\d{3,8})(?![\w@%]|[.-]\w)/gi)].map(
    ([, name = '', digits = '']) => name + digits,
  );

/** The whole paste is a name of a room, perhaps with "VMR:" before it. */
function wholeName(text: string): string[] {
  const label =
    /^(?:(?:vmr|room|cvp|link|address|number|no\.?|hmcts|is|ystafell|fideo|cyfeiriad|rhif|yw)\b[ :#-]{0,5}){0,3}/i.exec(
      text,
    )?.[0] ?? '';
  const rest = text.slice(label.length).replace(/\.$/, '');
  if (/^\d{1,8}$/.test(rest)) return [usualName + rest];
  return /^(?=\D*\d)[a-z][a-z0-9_-]{1,39}$/i.test(text) ? [text] : [];
}
