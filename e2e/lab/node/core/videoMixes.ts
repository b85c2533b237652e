import { failure, success } from './protocol';
import { present } from './room';
import { tellChange } from './telling';
import { type Verb, post } from './verb';

/** What everybody is sent who has made no mix of their own. */
export const MAIN_MIX = 'main';

type OnMix = string;

/** A layout of one's own. The lab's picture has one layout, so a mix is no more than a name that is received. */
export const videoMixVerbs: Readonly<Record<string, Verb<OnMix>>> = {
  create: post('inside', ({ desk, caller: { room, me }, body }) => {
    const name = body['mix_name'];
    if (typeof name !== 'string' || name === '') return failure(400, 'Invalid mix name');
    me.mix = name;
    tellChange(desk, room, me);
    return success(true);
  }),
  configure: post('inside', () => success(true)),
  delete: post('inside', ({ desk, caller: { room }, target }) => {
    for (const who of present(room)) {
      if (who.mix !== target || target === MAIN_MIX) continue;
      who.mix = MAIN_MIX;
      tellChange(desk, room, who);
    }
    return success(true);
  }),
};
