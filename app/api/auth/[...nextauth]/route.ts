// Where the sign-in form is sent, by next-auth.
import { authRoute } from '@/server/auth-route';

export const GET = authRoute;
export const POST = authRoute;
