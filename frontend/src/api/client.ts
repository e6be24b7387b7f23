import createClient from 'openapi-fetch';
import type { paths } from './schema';

/** The API lives on the site's own origin; nothing is ever fetched from elsewhere. */
export const client = createClient<paths>({ baseUrl: window.location.origin });
