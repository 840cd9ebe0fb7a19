// Follows the content while it is edited: updates the page, and shows what is wrong above it. Added to pages by Quoin.Preview; never published.
(() => {
  'use strict';
  const script = document.currentScript;
  const events = new EventSource(new URL('events', script.src));
  let shown = script.dataset.quoinVersion;
  let wanted = shown;
  let isBusy = false;

  events.onmessage = (event) => {
    const state = JSON.parse(event.data);
    overlay.show(state);
    wanted = state.version;
    refresh();
  };

  async function refresh() {
    if (isBusy || shown === wanted) {
      return;
    }
    isBusy = true;
    const target = wanted;
    try {
      const response = await fetch(location.href, { cache: 'no-store', headers: { Accept: 'text/html' } });
      const type = response.headers.get('Content-Type') || '';
      if (response.ok && type.startsWith('text/html')) {
        const page = new DOMParser().parseFromString(await response.text(), 'text/html');
        if (isInteractive(document) || isInteractive(page)) {
          location.reload();
          return;
        }
        document.title = page.title;
        for (const name of ['lang', 'dir']) {
          attribute(document.documentElement, page.documentElement, name);
        }
        sync(document.body, page.body);
      }
      shown = target;
      document.dispatchEvent(new CustomEvent('quoin:preview', { detail: { version: target } }));
    } catch {
      // The app is being started again. Its first event says so.
    } finally {
      isBusy = false;
    }
    if (shown === target) {
      refresh();
    }
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
    if (from.nodeName === 'SCRIPT' || from.isEqualNode(to)) {
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
    const old = before.slice(start, before.length - end);
    const fresh = after.slice(start, after.length - end);
    const next = before[before.length - end] || null;
    for (let i = 0; i < Math.min(old.length, fresh.length); i++) {
      sync(old[i], fresh[i]);
    }
    old.slice(fresh.length).forEach((node) => node.remove());
    fresh.slice(old.length).forEach((node) => from.insertBefore(document.adoptNode(node), next));
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
        const said = JSON.stringify([state.fault, state.errors, state.notes]);
        if ((!isBroken && state.notes.length === 0) || said === hidden) {
          host.remove();
          return;
        }
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
          host.remove();
        });
        box.append(close);
        root.replaceChildren(box);
        document.documentElement.append(host);
      },
    };
  })();
})();
