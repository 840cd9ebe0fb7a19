// Writes annotations as GitHub's toolkit does: reads a list of { kind, message, properties }.
import { text } from 'node:stream/consumers';
import core from '@actions/core';

for (const { kind, message, properties } of JSON.parse(await text(process.stdin))) {
  core[kind](message, properties);
}
