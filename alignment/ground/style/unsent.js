// What somebody typed and the server does not have yet stays with their browser, also when the tab is closed meanwhile: it
// is sent with the next page that is opened, and shown there as any draft is. `keeper` says whose page it is, by two words
// from which nothing follows: their place at this browser, and they. Who comes to that place after them finds nothing.
{
  const { keeper } = document.currentScript?.dataset ?? {};
  const DAYS = 7, MOST = 200000, AGAIN = 2000, PATIENCE = 10000; // days, characters, milliseconds
  const before = "sdg-unsent/", mine = `${before}${keeper}/`;
  // Some browsers keep nothing: then it is as if nothing had been kept.
  const trying = (what, otherwise) => { try { return what(); } catch { return otherwise; } };
  const all = (start) => trying(() => Object.keys(localStorage).filter((name) => name.startsWith(start)), []);
  const told = (name) => trying(() => localStorage.getItem(name), null);
  const drop = (name) => trying(() => localStorage.removeItem(name));
  const keptAt = (name) => trying(() => JSON.parse(told(name)).at, 0);
  const size = () => all(before).reduce((sum, name) => sum + name.length + told(name).length, 0);
  const newTab = () => [...crypto.getRandomValues(new Uint8Array(8))].map((n) => n.toString(36).padStart(2, "0")).join("");
  const post = async ({ address, body }) => {
    try {
      const signal = AbortSignal.timeout(PATIENCE), headers = { "Content-Type": "application/json" };
      return (await fetch(address, { method: "POST", headers, body: JSON.stringify(body), signal })).status;
    } catch {
      return 0;
    }
  };
  // Whether the page was drawn without a message, in a form that it has.
  const misses = ({ form, tab, seq, texts, ahead }) => {
    const marks = [...document.querySelectorAll("[data-draft]")].map((mark) => JSON.parse(mark.dataset.draft));
    if (form) return marks.some((one) => one.form === form) && !marks.some((one) => one.tab === tab && one.seq >= seq);
    if (ahead?.length) return true; // rows, which may stand anywhere on it
    const fields = [...document.querySelectorAll(".row-form-box :is(input, textarea)")].map((one) => one.value);
    return Boolean(document.querySelector(".row-form-box")) && !Object.values(texts).every((text) => fields.includes(text));
  };
  const self = Math.random().toString(36).slice(2), found = {}; // this page, and what it has found of others
  let typed = false;
  const send = async (names, news = []) => {
    for (const name of names) {
      const line = told(name), message = trying(() => JSON.parse(line));
      if (!message?.address) continue;
      let status = await post(message);
      if (status === 409 && message.body.seq) {
        // Another page was quicker under that name: both texts are shown.
        Object.assign(message.body, { tab: newTab(), seq: 1 });
        status = await post(message);
      }
      if (status === 0 || status >= 500) return setTimeout(send, AGAIN, names, news);
      if (told(name) === line) drop(name);
      if (status === 200) news.push(message.body);
    }
    drawn(news);
  };
  // Who types already is not disturbed: then they see it when they open the page next.
  const drawn = (news, tries = 50) => {
    if (!news.length || typed) return;
    if (tries > 0 && (!window.sdgPage || window.sdgPage.running() || tries > 45)) setTimeout(drawn, 200, news, tries - 1);
    else if (news.some(misses)) location.reload();
  };
  if (keeper && window.sdgUnsent?.keeper !== keeper) {
    const place = mine.slice(0, mine.indexOf("/", before.length) + 1), until = Date.now() - DAYS * 24 * 3600 * 1000;
    for (const name of trying(() => Object.keys(sessionStorage), [])) {
      if (name.startsWith(place) && !name.startsWith(mine)) trying(() => sessionStorage.removeItem(name));
    }
    for (const name of all(before)) {
      if ((name.startsWith(place) && !name.startsWith(mine)) || !(keptAt(name) > until)) drop(name);
    }
    window.sdgUnsent = {
      keeper,
      // A browser without a cookie is known by a word in the address, which is not kept.
      keep(name, address, body) {
        if (address.includes("guest=")) return;
        trying(() => localStorage.setItem(mine + name, JSON.stringify({ at: Date.now(), address, body })));
        if (size() > MOST) drop(mine + name);
      },
      // What a page finds again when it is reloaded and, where it is `alone` with what is `left`, also after its tab was closed.
      // What another page left so is its own until a page has found it and stashes it itself.
      stash(name, kept, alone, left = kept) {
        const own = `${mine}${name}/${self}`;
        const put = (room, at, wanted, all) => (wanted ? room.setItem(at, JSON.stringify({ at: Date.now(), kept: all })) : room.removeItem(at));
        trying(() => put(sessionStorage, mine + name, kept.length > 0, kept));
        trying(() => put(localStorage, own, alone, left));
        for (const one of found[name]?.splice(0) ?? []) if (one !== own) drop(one);
        if (alone && size() > MOST) drop(own);
      },
      stashed(name) {
        found[name] = all(`${mine}${name}/`);
        const lines = [trying(() => sessionStorage.getItem(mine + name)), ...found[name].map(told)];
        const kept = lines.flatMap((line) => trying(() => JSON.parse(line).kept, []));
        return [...new Map(kept.map((one) => [JSON.stringify(one), one])).values()]; // a reloaded page has left it twice
      },
      done(name, body) {
        if (!body || trying(() => JSON.stringify(JSON.parse(told(mine + name)).body) === JSON.stringify(body))) drop(mine + name);
      },
    };
    document.addEventListener("input", () => { typed = true; }, { capture: true, once: true });
    setInterval(() => {
      for (const said of document.querySelectorAll(".unsent-here")) said.hidden = all(mine).length === 0;
    }, 500);
    send(all(mine).sort((one, other) => keptAt(one) - keptAt(other)));
  }
}
