/* The style sheet's colours, as the canvas needs them. */
const probe = document.createElement("span");
probe.hidden = true;

export function colour(name) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}

export function font() {
  return getComputedStyle(document.body).fontFamily;
}

/* Calls back when light turns to dark, or the page goes to print. */
export function onChange(callback) {
  for (const query of ["(prefers-color-scheme: dark)", "print"]) {
    matchMedia(query).addEventListener("change", callback);
  }
}
