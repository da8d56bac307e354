// The lines that the tabs of a browser share, by address. A tab says the address that it looks at, and "" when it leaves.
// Who comes later is told all that the others have been told, as one message.
const lines = new Map(), MOST = 4; // streams at once, so that pages still load beside them: the others ask now and then

function begin(address) {
  const line = { tabs: new Set(), said: "connecting", all: null, at: 0 };
  const tell = (...message) => line.tabs.forEach((tab) => tab.postMessage(message));
  lines.set(address, line);
  line.line = openLine(() => address, {
    may: () => [...lines.keys()].indexOf(address) < MOST,
    say: (what) => tell("say", (line.said = what)),
    show(message) {
      const before = line.all?.parts ?? {}, places = Object.keys(before);
      const order = message.order ?? [...places, ...Object.keys(message.parts).filter((place) => !(place in before))];
      const now = { ...before, ...message.parts };
      line.all = { ...message, order, parts: Object.fromEntries(order.map((place) => [place, now[place]])) };
      line.at = Date.now();
      tell("show", message);
    },
    gone() {
      tell("gone");
      end(address);
    },
  });
  return line;
}

function end(address) {
  lines.get(address)?.line?.close();
  lines.delete(address);
}

function leave(tab) {
  for (const [address, line] of lines) if (line.tabs.delete(tab) && line.tabs.size === 0) end(address);
}

function join(tab, address) {
  const line = lines.get(address) ?? begin(address);
  line.tabs.add(tab);
  for (const [other, { tabs }] of lines) if (other !== address && tabs.delete(tab) && tabs.size === 0) end(other);
  tab.postMessage(["say", line.said]);
  if (line.all) tab.postMessage(["show", { ...line.all, now: line.all.now + Date.now() - line.at }]);
}

self.onconnect = ({ ports: [tab] }) => {
  tab.onmessage = ({ data }) => (data ? join(tab, data) : leave(tab));
};
