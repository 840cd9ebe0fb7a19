// Judges annotations by schemas, in the two ways that count: by the standard's letter (ajv, over YAML 1.2 as the
// package 'yaml' reads it) and by the language service that editors run. Reads a list of { schema, annotations } as JSON
// and writes, for each annotation, the faults that either finds.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

const judge = async ({ schema, annotations }, name) => {
  // The language service keeps schemas by their addresses, also for other instances of it.
  const schemaUri = `file:///${name}.schema.json`;

  // The schema has keywords for editors that the standard does not know. Infinity is a number in YAML.
  const ajv = new Ajv({ strict: false, strictNumbers: false, allErrors: true, unicodeRegExp: true });
  const validate = ajv.compile(schema);

  const service = getLanguageService({
    schemaRequestService: async (uri) => {
      if (uri !== schemaUri) throw new Error(`Nothing but the schema may be asked for, and not ${uri}`);
      return JSON.stringify(schema);
    },
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).toString() },
  });
  service.configure({ validate: true, yamlVersion: '1.2', customTags: [], schemas: [{ uri: schemaUri, fileMatch: [`*.${name}.yaml`] }] });

  const verdicts = [];
  for (const [index, text] of annotations.entries()) {
    const parsed = parseDocument(text, { version: '1.2' });
    const document = TextDocument.create(`file:///${index}.${name}.yaml`, 'yaml', 1, text);
    validate(parsed.toJS());
    verdicts.push({
      yaml: parsed.errors.map((error) => error.message),
      standard: (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`),
      editor: (await service.doValidation(document, false)).map((fault) =>
        `${fault.range.start.line + 1},${fault.range.start.character + 1}: ${fault.message}`),
    });
  }

  return { isSchema: ajv.validateSchema(schema), verdicts };
};

const judges = [];
for (const [index, task] of JSON.parse(readFileSync(0, 'utf8')).entries()) judges.push(await judge(task, `quoin-${index}`));

process.stdout.write(JSON.stringify(judges));
