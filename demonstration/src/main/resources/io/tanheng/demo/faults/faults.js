// Turns switches without leaving the page, and follows what others turn. Without it the forms do the same.
const refresh = async () => {
  const response = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  document.getElementById("clock").textContent = fresh.getElementById("clock").textContent;
  for (const card of fresh.querySelectorAll(".fault")) {
    const shown = document.getElementById(card.id);
    if (shown && shown.dataset.on !== card.dataset.on && !shown.classList.contains("busy")) shown.replaceWith(card);
  }
};

document.addEventListener("submit", async (event) => {
  const card = event.target.closest(".fault");
  if (!card) return;
  event.preventDefault();
  card.classList.add("busy");
  card.setAttribute("aria-busy", "true");
  try {
    await fetch("/api/faults/" + card.id, { method: card.dataset.on === "true" ? "DELETE" : "PUT" });
  } finally {
    card.classList.remove("busy");
    card.removeAttribute("aria-busy");
    await refresh();
    document.getElementById(card.id)?.querySelector("button")?.focus();
  }
});

setInterval(() => refresh().catch(() => {}), 2000);
