/** Whether the stored input has the SHA-256 that names it, computed here in the browser. */
export async function hasItsHash(sha256: string): Promise<boolean> {
  const response = await fetch(new URL(`/api/histories/${sha256}`, window.location.origin));
  if (!response.ok) throw new Error(`The input was answered with ${response.status}`);
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(await response.arrayBuffer()));
  return hex(digest) === sha256;
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
