// `npm run support:schema` writes the published schema of reports anew, after a new kind of event.
import { writeFileSync } from 'node:fs';
import { publishedSchema } from './publishedSchema';

writeFileSync(new URL('../../public/report.schema.json', import.meta.url), publishedSchema());
