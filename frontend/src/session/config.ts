/** Where and as which client the site signs people in; differs from one place it runs at to another. */
export interface SignInConfig {
  issuer: string;
  clientId: string;
  scope: string;
  signOutUrl: string;
}

const FIELDS = ['issuer', 'clientId', 'scope', 'signOutUrl'] as const;
const PATIENCE_MILLIS = 10_000;

export async function readConfig(): Promise<SignInConfig> {
  const response = await fetch(new URL('/config.json', window.location.origin), {
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
  if (!response.ok) {
    throw new Error(`/config.json was answered with ${response.status}`);
  }
  return parseConfig(await response.json());
}

function parseConfig(json: unknown): SignInConfig {
  const given = Object(json) as Record<string, unknown>;
  const wrong = FIELDS.filter((field) => typeof given[field] !== 'string' || given[field] === '');
  if (wrong.length > 0) {
    throw new Error(`/config.json lacks ${wrong.join(', ')}`);
  }
  return given as unknown as SignInConfig;
}
