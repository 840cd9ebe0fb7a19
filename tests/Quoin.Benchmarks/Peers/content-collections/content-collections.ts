import { defineCollection, defineConfig } from '@content-collections/core';
import { z } from 'zod';
import { article } from '../schema';

export default defineConfig({
  content: [defineCollection({ name: 'articles', directory: '../content', include: '*.quoin.yaml', parser: 'yaml', schema: article(z) })],
});
