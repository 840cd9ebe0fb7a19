// Follows the content while it is edited: updates the page, and shows what is wrong above it. Added to pages by Quoin.Preview; never published.
(() => {
  'use strict';
  const script = document.currentScript;
  const source = new URL('events', script.src);
  let events = null;
  let shown = script.dataset.quoinVersion;
  let wanted = shown;
  let isBusy = false;

  // What the page has in its body is compared with what the app answers, and this element has another version each time.
  script.remove();

  // A browser has six connections to a server, so a page that nobody sees does not keep one. The first event says what it has missed.
  document.addEventListener('visibilitychange', follow);
  addEventListener('pageshow', follow);
  addEventListener('pagehide', stop);
  follow();

  function follow() {
    if (document.visibilityState === 'hidden') {
      stop();
    } else if (events === null) {
      events = new EventSource(source);
      events.onmessage = (event) => {
        const state = JSON.parse(event.data);
        overlay.show(state);
        wanted = state.version;
        refresh();
      };
    }
  }

  function stop() {
    events?.close();
    events = null;
  }

  async function refresh() {
    if (isBusy || shown === wanted) {
      return;
    }
    isBusy = true;
    const target = wanted;
    let response;
    let text;
    try {
      response = await fetch(location.href, { cache: 'no-store', headers: { Accept: 'text/html' } });
      text = await response.text();
    } catch {
      // The app is being started again. Its first event says so.
      return;
    } finally {
      isBusy = false;
    }
    if (!response.ok || isFault()) {
      // An article that is gone, or an error of the app: another page, with styles of its own.
      location.reload();
      return;
    }
    if ((response.headers.get('Content-Type') || '').startsWith('text/html')) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      if (isInteractive(document) || isInteractive(page)) {
        location.reload();
        return;
      }
      page.querySelector('script[data-quoin-version]')?.remove();
      document.title = page.title;
      for (const name of ['lang', 'dir']) {
        attribute(document.documentElement, page.documentElement, name);
      }
      sync(document.body, page.body);
    }
    shown = target;
    document.dispatchEvent(new CustomEvent('quoin:preview', { detail: { version: target } }));
    refresh();
  }

  // Whether this page is what the app answered in place of one that it does not have, or could not write.
  function isFault() {
    return performance.getEntriesByType('navigation')[0]?.responseStatus >= 400;
  }

  // A page with components of Blazor that listen to the browser cannot be changed from outside.
  function isInteractive(page) {
    const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
    while (comments.nextNode()) {
      if (comments.currentNode.data.startsWith('Blazor:{')) {
        return true;
      }
    }
    return false;
  }

  // Changes as few nodes as possible, so that scrolling, focus and opened details stay.
  function sync(from, to) {
    if ((from.nodeName === 'SCRIPT' && to.nodeName === 'SCRIPT') || from.isEqualNode(to)) {
      return;
    }
    if (from.nodeType !== to.nodeType || from.nodeName !== to.nodeName) {
      from.replaceWith(document.adoptNode(to));
      return;
    }
    if (from.nodeType !== Node.ELEMENT_NODE) {
      from.nodeValue = to.nodeValue;
      return;
    }
    for (const name of new Set([...from.getAttributeNames(), ...to.getAttributeNames()])) {
      if (name !== 'open') {
        attribute(from, to, name);
      }
    }
    const before = [...from.childNodes];
    const after = [...to.childNodes];
    let start = 0;
    while (start < before.length && start < after.length && before[start].isEqualNode(after[start])) {
      start++;
    }
    let end = 0;
    while (end < before.length - start && end < after.length - start && before[before.length - 1 - end].isEqualNode(after[after.length - 1 - end])) {
      end++;
    }
    let old = before.slice(start, before.length - end);
    let fresh = after.slice(start, after.length - end);
    let next = before[before.length - end] || null;

    // From the end, run by run between nodes that are the same ones before and after.
    for (const [i, j] of pairs(old, fresh)) {
      const [node, changed] = [old[i], fresh[j]];
      syncRun(from, old.slice(i + 1), fresh.slice(j + 1), next);
      [old, fresh, next] = [old.slice(0, i), fresh.slice(0, j), node];
      sync(node, changed);
    }
    syncRun(from, old, fresh, next);
  }

  // Changes nodes that have nothing in common but their place.
  function syncRun(parent, old, fresh, next) {
    fresh.slice(old.length).forEach((node) => parent.insertBefore(document.adoptNode(node), next));
    old.slice(fresh.length).forEach((node) => node.remove());
    for (let i = 0; i < Math.min(old.length, fresh.length); i++) {
      sync(old[i], fresh[i]);
    }
  }

  // The places of nodes that are the same ones before and after, because they have an id or a text that no other node has, and are in the same
  // order. The last one first.
  function pairs(old, fresh) {
    if (old.length === 0 || fresh.length === 0) {
      return [];
    }
    const [before, after] = [places(old), places(fresh)];
    const found = [...after].filter(([key, j]) => j >= 0 && before.get(key) >= 0).map(([key, j]) => [before.get(key), j]).sort((a, b) => a[1] - b[1]);

    // The longest part of them whose places before increase as well: for each length the one that ends at the first place.
    const ends = [];
    const previous = [];
    found.forEach(([i], n) => {
      let [low, high] = [0, ends.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        [low, high] = found[ends[middle]][0] < i ? [middle + 1, high] : [low, middle];
      }
      previous[n] = low > 0 ? ends[low - 1] : -1;
      ends[low] = n;
    });
    const result = [];
    for (let n = ends.length > 0 ? ends[ends.length - 1] : -1; n >= 0; n = previous[n]) {
      result.push(found[n]);
    }
    return result;
  }

  // The place of each node by what distinguishes it; -1 if several have the same.
  function places(nodes) {
    const result = new Map();
    nodes.forEach((node, i) => {
      const key = node.id ? `${node.nodeName}#${node.id}` : `${node.nodeName} ${node.textContent}`;
      result.set(key, result.has(key) ? -1 : i);
    });
    return result;
  }

  function attribute(from, to, name) {
    const value = to.getAttribute(name);
    if (value === null) {
      from.removeAttribute(name);
    } else if (from.getAttribute(name) !== value) {
      from.setAttribute(name, value);
    }
  }

  const overlay = (() => {
    const host = document.createElement('quoin-preview');
    const root = host.attachShadow({ mode: 'open' });
    const style = new CSSStyleSheet();
    style.replaceSync(`
      :host { all: initial; }
      section { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 2147483647; box-sizing: border-box; padding: 1rem 1.25rem;
        background: #1f1a1a; color: #fff; border-top: 4px solid #ff8a80; font: 15px/1.5 system-ui, sans-serif; }
      section[data-tone=note] { border-color: #ffd180; }
      h2 { font-size: 1rem; margin: 0 3rem .5rem 0; }
      p, pre { margin: .25rem 0; }
      pre, code { font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
      pre { color: #cfc8c8; }
      .path { color: #ffd180; }
      button { position: absolute; top: .75rem; inset-inline-end: 1rem; font: inherit; color: inherit; background: none; border: 1px solid #8a8080; border-radius: 4px; cursor: pointer; }
      button:focus-visible { outline: 3px solid #ffd180; }
      @media print { :host { display: none; } }`);
    root.adoptedStyleSheets = [style];
    let hidden = '';
    let current = '';

    function element(name, text, className) {
      const node = document.createElement(name);
      node.textContent = text;
      if (className) {
        node.className = className;
      }
      return node;
    }

    return {
      show(state) {
        const isBroken = state.fault !== null || state.errors.length > 0;
        const said = JSON.stringify([state.fault, state.errors, state.more, state.notes]);
        if (!isBroken && state.notes.length === 0) {
          hidden = current = '';
          host.remove();
          return;
        }
        if (said === current) {
          return;
        }
        if (said === hidden) {
          current = '';
          host.remove();
          return;
        }
        current = said;
        const box = document.createElement('section');
        box.setAttribute('role', 'alert');
        box.setAttribute('lang', 'en');
        box.setAttribute('dir', 'ltr');
        box.dataset.tone = isBroken ? 'error' : 'note';
        box.append(element('h2', isBroken ? 'The content has errors; the last version without them is shown' : 'The app must be built again'));
        if (state.fault !== null) {
          box.append(element('p', state.fault));
        }
        let path = null;
        for (const error of state.errors) {
          if (error.path !== path) {
            box.append(element('p', path = error.path, 'path'));
          }
          box.append(element('p', `${error.line}:${error.column} error ${error.id}: ${error.message}`));
          if (error.text) {
            box.append(element('pre', error.text));
          }
        }
        if (state.more > 0) {
          box.append(element('p', `${state.more} more; quoin check lists all`));
        }
        state.notes.forEach((note) => box.append(element('p', note)));
        const close = element('button', 'Hide');
        close.type = 'button';
        close.addEventListener('click', () => {
          hidden = said;
          current = '';
          host.remove();
        });
        box.append(close);
        root.replaceChildren(box);
        document.documentElement.append(host);
      },
    };
  })();
})();
