import { defineConfig, z } from 'velite';
import { article } from '../schema';

export default defineConfig({
  root: '../content',
  strict: true,
  collections: { articles: { name: 'Article', pattern: '*.quoin.yaml', schema: article(z) } },
});
