// The console's page: asks for the state of one room twice a second, and shows it. Plain JavaScript: no build.
const POLL_MS = 500;
const SILENT_DBFS = -50;
const QUIET_DBFS = -35;
const BLACK_LUMA = 24;
const PLAIN_CONTRAST = 4;

const roomActions = [
  ['start', 'Start the visit', ''],
  ['lock', 'Lock', 'plain'],
  ['unlock', 'Unlock', 'plain'],
  ['admit', 'Let in who waits', ''],
  ['knock', 'Somebody else knocks', 'plain'],
  ['present', 'Share slides', 'plain'],
  ['stop-presenting', 'Stop sharing', 'plain'],
  ['mute', 'Mute visitors', 'plain'],
  ['unmute', 'Unmute visitors', 'plain'],
  ['remove', 'Remove visitors', 'warning'],
  ['end', 'End the visit', 'warning'],
  ['hang-up', 'Hang up their calls', 'plain'],
  ['drop-events', 'Drop the event streams', 'plain'],
  ['crash', 'Crash', 'warning'],
  ['restart', 'Restart after a crash', 'plain'],
  ['record', 'Record this visit', 'plain'],
];
const personActions = [
  ['mute', 'Mute', 'plain'],
  ['unmute', 'Unmute', 'plain'],
  ['remove', 'Remove', 'warning'],
];

const find = (selector, within = document) => within.querySelector(selector);
const choice = find('#room');
const elsewhere = find('#elsewhere');
const news = find('#news');
let rooms = [];

async function ask(path, method = 'GET') {
  const response = await fetch(`/console/rooms${path}`, { method });
  return { ok: response.ok, body: await response.json() };
}

async function order(verb, label, participant) {
  const more = new URLSearchParams();
  if (participant) more.set('participant', participant.uuid);
  if (verb === 'transfer') more.set('to', elsewhere.value);
  const { ok, body } = await ask(`/${encodeURIComponent(choice.value)}/${verb}?${more}`, 'POST');
  const whom = participant ? `${label}: ${participant.name}` : label;
  news.textContent = ok ? `Done: ${whom}.` : body.error;
  if (ok) show(body);
}

function button(verb, label, look, participant) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.textContent = label;
  made.dataset.verb = verb;
  if (participant) made.setAttribute('aria-label', `${label} ${participant.name}`);
  made.addEventListener('click', () => void order(verb, label, participant));
  return made;
}

function describe(list, facts) {
  list.replaceChildren(
    ...facts.flatMap(([term, detail]) => {
      const dt = document.createElement('dt');
      const dd = document.createElement('dd');
      dt.textContent = term;
      dd.textContent = detail;
      return [dt, dd];
    }),
  );
}

const yesNo = (yes) => (yes ? 'Yes' : 'No');

function loudness({ audio: { rmsDbfs, peakDbfs }, muted }) {
  if (muted) return 'Muted by the host: the room hears nothing of it';
  if (peakDbfs <= SILENT_DBFS) return 'Silent: nothing is heard';
  const word = rmsDbfs < QUIET_DBFS ? 'Quiet' : 'Heard well';
  return `${word}: ${rmsDbfs} dBFS on average, peaks of ${peakDbfs}`;
}

function sight({ width, height, fps, luma, contrast, frames }) {
  if (frames === 0) return 'No picture yet';
  if (fps === 0) return 'Frozen: no new pictures';
  const size = `${width} by ${height}, ${fps} a second`;
  if (luma < BLACK_LUMA && contrast < PLAIN_CONTRAST) return `Black, ${size}`;
  return contrast < PLAIN_CONTRAST ? `One plain colour, ${size}` : `Seen, ${size}`;
}

function recordingText({ is, file, why }) {
  if (is === 'off') return 'No';
  if (is === 'wanted') return 'When this visit is over, the page of the visitor hands its report over';
  return is === 'kept' ? `Kept as ${file}` : `Refused: ${why}`;
}

function place(person) {
  const said = [
    person.role === 'host' ? 'Host' : 'Guest',
    person.waiting ? 'in the waiting room' : 'in the room',
  ];
  if (person.synthetic) said.push('made by the lab');
  if (person.muted) said.push('muted by the host');
  if (person.clientMuted) said.push('has muted their microphone');
  if (person.videoMuted) said.push('has turned their camera off');
  if (person.handRaised) said.push('has their hand up');
  if (person.presenting) said.push('is sharing');
  return said.join(', ');
}

async function draw(figure, alias, person, kind, seen) {
  find('figcaption', figure).textContent = `${kind === 'slides' ? 'Shared' : 'Camera'}: ${sight(seen)}`;
  const canvas = find('canvas', figure);
  canvas.setAttribute(
    'aria-label',
    `${kind === 'slides' ? 'What' : 'Camera of'} ${person.name}${kind === 'slides' ? ' shares' : ''}`,
  );
  if (seen.frames === 0 || seen.lastFrameAt === Number(canvas.dataset.shown)) return;
  canvas.dataset.shown = seen.lastFrameAt;
  const query = `participant=${encodeURIComponent(person.uuid)}&kind=${kind}`;
  const response = await fetch(`/console/rooms/${encodeURIComponent(alias)}/picture?${query}`);
  if (!response.ok) return;
  const picture = await createImageBitmap(await response.blob());
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
}

/** Keeps the element of each person, so that a focused button stays focused. */
function elementOf(person) {
  const known = document.getElementById(person.uuid);
  if (known) return known;
  const made = find('#person').content.firstElementChild.cloneNode(true);
  made.id = person.uuid;
  find('h3', made).id = `${person.uuid}-name`;
  made.setAttribute('aria-labelledby', `${person.uuid}-name`);
  if (person.synthetic) find('.pictures', made).hidden = find('.sound', made).hidden = true;
  else
    find('.actions', made).append(
      ...personActions.map(([verb, label, look]) => button(verb, label, look, person)),
    );
  find('#people').append(made);
  return made;
}

function showPerson(alias, person) {
  const element = elementOf(person);
  find('h3', element).textContent = person.name;
  find('.place', element).textContent = place(person);
  if (person.synthetic) return;
  find('.loudness', element).textContent = loudness(person);
  find('meter', element).value = Math.max(-60, person.audio.rmsDbfs);
  const slides = find('[data-kind=slides]', element);
  slides.hidden = !person.presenting || person.slides.frames === 0;
  void draw(find('[data-kind=camera]', element), alias, person, 'camera', person.video);
  void draw(slides, alias, person, 'slides', person.slides);
}

function show(room) {
  if (room.alias !== choice.value) return;
  find('#does').textContent = room.does;
  const presenter = room.participants.find(({ uuid }) => uuid === room.presenting);
  describe(find('#state'), [
    ['Started', yesNo(room.started)],
    ['Locked', yesNo(room.locked)],
    ['Sharing', presenter ? presenter.name : 'Nobody'],
    ['Host PIN', room.hostPin ?? 'None'],
    ['Guest PIN', room.guestPin ?? 'None'],
    ['Crashed', yesNo(room.crashed)],
    ...(room.recording ? [['Recorded', recordingText(room.recording)]] : []),
  ]);
  find('[data-verb=record]').hidden = room.recording === null;
  find('#nobody').hidden = room.participants.length > 0;
  for (const element of document.querySelectorAll('#people > *')) {
    if (!room.participants.some(({ uuid }) => uuid === element.id)) element.remove();
  }
  for (const person of room.participants) showPerson(room.alias, person);
}

async function poll() {
  try {
    const { ok, body } = await ask(`/${encodeURIComponent(choice.value)}`);
    if (ok) show(body);
  } catch {
    news.textContent = 'The lab does not answer. Is it still running?';
  }
  setTimeout(() => void poll(), POLL_MS);
}

find('#actions').append(...roomActions.map(([verb, label, look]) => button(verb, label, look)));
({ rooms } = (await ask('')).body);
for (const list of [choice, elsewhere]) list.append(...rooms.map(({ alias }) => new Option(alias, alias)));
find('#transfer').append(button('transfer', 'Move visitors there', 'plain'));
const wanted = decodeURIComponent(location.hash.slice(1));
if (rooms.some(({ alias }) => alias === wanted)) choice.value = wanted;
choice.addEventListener('change', () => {
  location.hash = choice.value;
  find('#people').replaceChildren();
});
void poll();
