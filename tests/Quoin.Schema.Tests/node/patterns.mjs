// Judges texts by regular expressions of ECMA-262 with the flag u. Reads [{ pattern, texts }] and writes for each pattern
// whether each text has a match, or null if the pattern is not valid.
import { readFileSync } from 'node:fs';

const verdicts = JSON.parse(readFileSync(0, 'utf8')).map(({ pattern, texts }) => {
  let expression;
  try {
    expression = new RegExp(pattern, 'u');
  } catch {
    return null;
  }

  return texts.map((text) => expression.test(text));
});

process.stdout.write(JSON.stringify(verdicts));
