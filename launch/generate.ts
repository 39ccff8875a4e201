/** `npm run db:generate` */
import { generateClient } from '@/launch/steps/generate';

await generateClient();
