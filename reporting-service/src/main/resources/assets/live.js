/* Keeps what is on the page up to date. The server says what changed; a lost connection is said, not hidden. */
export function start() {}
