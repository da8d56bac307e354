// Hands the key of the facilitator's link to the server, which remembers that this browser leads, and goes to the desk.
(async () => {
  const workshop = location.pathname.split("/").pop(), language = new URLSearchParams(location.search).get("lang");
  const key = decodeURIComponent(location.hash.slice(1));
  const answer = await fetch(location.pathname, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ key }),
  });
  const said = document.getElementById("said");
  if (answer.status === 401) said.textContent = said.dataset.refused;
  else location.replace(`../lead?${new URLSearchParams({ workshop, ...(language && { lang: language }) })}`);
})();
