import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { article } from '../../schema';

export const collections = { articles: defineCollection({ loader: glob({ base: '../content', pattern: '*.quoin.yaml' }), schema: article(z) }) };
