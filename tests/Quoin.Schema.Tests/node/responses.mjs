// Judges JSON by the definitions of a schema, by the standard's letter (ajv). Reads { schema, responses: [{ definition, json }] } and
// writes whether the schema is valid, and the faults.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const { schema, responses } = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv({ strict: true, allErrors: true, unicodeRegExp: true, formats: { uri: true, 'uri-reference': true } });
ajv.addSchema(schema, 'responses');

const faults = [];
for (const { definition, json } of responses) {
  const validate = ajv.getSchema(`responses#/definitions/${definition}`);
  for (const check of [validate, ajv.getSchema('responses')]) {
    if (!check(json)) faults.push(...check.errors.map((error) => `${definition}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
  }
}

process.stdout.write(JSON.stringify({ isSchema: ajv.validateSchema(schema), faults: faults.slice(0, 20) }));
