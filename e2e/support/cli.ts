import { report as reportInWelsh } from '../../src/content/cy/report';
import { inside as insideInWelsh } from '../../src/content/cy/inside';
import { front as frontInWelsh } from '../../src/content/cy/front';
import { support as supportInWelsh } from '../../src/content/cy/support';
import { report } from '../../src/content/en/report';
import { inside } from '../../src/content/en/inside';
import { front } from '../../src/content/en/front';
import { support } from '../../src/content/en/support';
import type { SupportWords } from '../../src/content/words';
import { faults, type FaultId } from '../../src/domain/faults';
import { faultAsTyped } from '../../src/domain/faultWithCode';
import { unknownPlatform } from '../../src/domain/visitorPlatform';
import { telephoneCode } from '../../src/report/code';
import { linkPayload, replayPath, SAFE_LINK } from '../../src/report/link';
import { reportFile } from '../../src/report/parse';
import { readGiven, type Given } from '../../src/report/read';
import type { Refusal } from '../../src/report/refusal';
import { summaryOf } from '../../src/report/summary';
import { fill } from '../../src/ui/fill';
import { stepsFor } from '../../src/ui/stepsFor';
import { asPlainText, reportText, summaryText, type TextWords } from '../../src/ui/reportText';

export interface Answer {
  /** 0: done. 1: what was given is no report, or holds too little for this. 2: not asked right. */
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

const usage = `npm run support -- WHAT [GIVEN] [--welsh] [--at ADDRESS]

  print   the report in words
  check   whether it can be opened, and what it is
  sizes   how large it is as a code, a link and a file
  code    the code for the telephone
  link    the link, which opens the replay (--at: where the product is hosted)
  file    the file

GIVEN is a file, a link, a code (of a visit, or of one fault such as NET-4), or - for standard input.`;

type Verb = 'print' | 'check' | 'sizes' | 'code' | 'link' | 'file';
const verbs: readonly Verb[] = ['print', 'check', 'sizes', 'code', 'link', 'file'];

const words = {
  en: { support, text: { report, inside, faultWords: { ...front.invitationFaults, ...inside.faults } } },
  cy: {
    support: supportInWelsh,
    text: {
      report: reportInWelsh,
      inside: insideInWelsh,
      faultWords: { ...frontInWelsh.invitationFaults, ...insideInWelsh.faults },
    },
  },
} satisfies Record<string, { readonly support: SupportWords; readonly text: TextWords }>;

const says = (out: string): Answer => ({ status: 0, out, error: '' });
const refuses = (status: 1 | 2, error: string): Answer => ({ status, out: '', error });

/** Answers one command line. `read` is asked for the text of a file, and says null where there is none. */
export function answer(line: readonly string[], read: (path: string) => string | null): Answer {
  const language = line.includes('--welsh') ? 'cy' : 'en';
  const at = line.includes('--at') ? (line[line.indexOf('--at') + 1] ?? '') : '';
  const [asked, given, ...more] = line.filter(
    (word, index) => word !== '--welsh' && word !== '--at' && line[index - 1] !== '--at',
  );
  const verb = verbs.find((known) => known === asked);
  if (!verb || given === undefined || more.length > 0) return refuses(2, usage);
  const fault = faultAsTyped(given);
  if (fault !== null) return ofFault(verb, fault, { ...words[language], at });
  const opened = readGiven(read(given) ?? given);
  if (!opened.ok) return refuses(1, refusalText(opened.failure, words[language].support));
  return answers[verb](opened.value, { ...words[language], at });
}

type Told = (typeof words)['en' | 'cy'] & { readonly at: string };

/** The code of one fault, which a visitor may read out in place of the code of their visit. */
function ofFault(verb: Verb, fault: FaultId, told: Told): Answer {
  if (verb !== 'print') return tooLittle(told);
  const { what, todo } = told.text.faultWords[fault];
  return says(
    asPlainText([{ title: `${faults[fault].code}: ${what}`, lines: stepsFor(todo, unknownPlatform) }]),
  );
}

const tooLittle = ({ support: { codeLess } }: Told) => refuses(1, codeLess);

const answers: { readonly [Asked in Verb]: (given: Given, told: Told) => Answer } = {
  print: (given, { text }) =>
    says(
      asPlainText(given.is === 'code' ? summaryText(given.summary, text) : reportText(given.report, text)),
    ),
  check(given) {
    if (given.is === 'code') return says('code, version 1');
    const { version, log } = given.report;
    return says(`${given.size}, version ${version}, ${log.length} events`);
  },
  sizes(given, told) {
    if (given.is === 'code') return tooLittle(told);
    const { report } = given;
    const link = replayPath.length + linkPayload(report).length;
    const file = Math.ceil(reportFile(report).length / 1000);
    const code = telephoneCode(summaryOf(report.log)).length;
    return says(`code: ${code} characters\nlink: ${link} characters\nfile: ${file} kB`);
  },
  code: (given) => says(telephoneCode(given.is === 'code' ? given.summary : summaryOf(given.report.log))),
  link(given, told) {
    if (given.is === 'code') return tooLittle(told);
    const link = `${told.at}${replayPath}${linkPayload(given.report)}`;
    const warning = link.length > SAFE_LINK ? `${link.length} > ${SAFE_LINK}\n` : '';
    return { ...says(link), error: warning };
  },
  file: (given, told) => (given.is === 'code' ? tooLittle(told) : says(reportFile(given.report).trimEnd())),
};

/** What is wrong, where, what was expected and found, and what to do now. */
function refusalText({ why, field, expected, found }: Refusal, words: SupportWords): string {
  const lines = [
    `${words.refused[why]}.`,
    field === '' ? '' : fill(words.field, { field }),
    expected === '' ? '' : fill(words.expected, { expected }),
    found === null ? '' : fill(words.found, { found }),
    words.mend[why],
  ];
  return lines.filter(Boolean).join('\n');
}
