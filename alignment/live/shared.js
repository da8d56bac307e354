// A line that all tabs of a browser share that look at the very same: a browser has six connections to a server, and a
// stream takes one for good. A worker has the line (see worker.js); where there is none, or it does not answer, the page
// has one of its own.
function shareLine(worker, address, handlers) {
  const ANSWER = 5000, SILENCE = 40000; // milliseconds
  let port = null, own = null, timer = 0, closed = false;

  function alone() {
    if (closed || document.hidden) return; // a page that sleeps hears nothing
    leave();
    port = null;
    own ??= openLine(() => address, handlers);
  }

  function within(patience) {
    clearTimeout(timer);
    timer = setTimeout(alone, patience);
  }

  function join() {
    if (closed || own || document.hidden) return;
    port.postMessage(address);
    within(ANSWER);
  }

  function leave() {
    clearTimeout(timer);
    port?.postMessage("");
  }

  try {
    const shared = new SharedWorker(worker);
    shared.onerror = alone;
    port = shared.port;
    port.onmessage = ({ data: [what, told] }) => {
      if (closed || own) return;
      within(SILENCE);
      handlers[what](told);
    };
    port.postMessage(address);
    within(ANSWER);
  } catch {
    own = openLine(() => address, handlers);
  }
  document.addEventListener("visibilitychange", join);
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", join);
  return {
    close() {
      closed = true;
      leave();
      own?.close();
      document.removeEventListener("visibilitychange", join);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", join);
    },
  };
}
