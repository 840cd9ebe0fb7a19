// The types of an annotation: what the peers check of a file. They read no source, so they check no quote.

const kinds = {
  claim: ['background', 'definition', 'efficacy', 'mechanism', 'outlook', 'recommendation', 'safety'],
  certainty: ['unknown', 'possible', 'suggested', 'supported', 'established'],
  caveat: ['limitation', 'precondition', 'risk', 'scope', 'uncertainty'],
  evidence: ['systematic-review', 'randomized-controlled-trial', 'cohort'],
};

/** The schema, with the builder of the peer: each brings its own zod. */
export const article = (z: any) => {
  const text = z.union([z.string(), z.record(z.string(), z.string())]);
  const ids = z.array(z.string()).optional();
  const marks = (fields: object) => z.record(z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.object(fields).strict());
  return z.object({
    quoin: z.literal(1),
    article: z.string(),
    title: z.string(),
    language: z.string(),
    source: z.string(),
    sections: marks({ heading: z.string(), language: z.string().optional() }),
    terms: marks({ label: z.string(), quote: z.string() }),
    evidence: marks({ kind: z.enum(kinds.evidence), by: z.string(), 'follow-up': z.string(), quote: z.string() }),
    caveats: marks({
      kind: z.enum(kinds.caveat),
      statement: text,
      quote: z.string(),
      'applies-to': z.object({ kind: z.array(z.enum(kinds.claim)) }),
    }),
    claims: marks({
      kind: z.enum(kinds.claim),
      certainty: z.enum(kinds.certainty),
      statement: text.optional(),
      quote: z.string(),
      evidence: ids,
      about: ids,
    }),
    asides: z.array(z.string()),
  });
};
