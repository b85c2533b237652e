import { toJsonSchema } from '@valibot/to-json-schema';
import { reportSchema } from '../../src/report/report';

/** The schema of reports as others can read it. What JSON Schema has no word for, such as striking out, is left to us. */
export const publishedSchema = (): string => {
  const { $schema, ...schema } = toJsonSchema(reportSchema, { errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, title: 'Visit Ready report', ...schema }, null, 1)}\n`;
};
