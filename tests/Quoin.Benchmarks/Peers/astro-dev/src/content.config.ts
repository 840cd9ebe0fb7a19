export { collections } from '../../astro/src/content.config';
