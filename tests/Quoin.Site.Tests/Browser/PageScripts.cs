namespace Quoin.Site.Tests.Browser;

/// <summary>What is asked of a page, in the page. Each script returns a list of faults in words, empty if there is none.</summary>
internal static class PageScripts
{
    /// <summary>Texts of different blocks that cover each other by more than two pixels each way.</summary>
    public const string Overlaps = """
        () => {
            const boxes = [];
            const hidden = element => element.closest('[hidden]') || !element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== 'none';
            const block = element => { while (getComputedStyle(element).display.startsWith('inline') && element.parentElement) element = element.parentElement; return element; };
            const clip = (box, element) => {
                let [left, right] = [box.left, box.right];
                for (; element; element = element.parentElement) {
                    if (getComputedStyle(element).overflowX === 'visible') continue;
                    const place = element.getBoundingClientRect();
                    [left, right] = [Math.max(left, place.left), Math.min(right, place.right)];
                }
                return { left, right, top: box.top, bottom: box.bottom };
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                if (!text.data.trim() || hidden(text.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const owner = block(text.parentElement);
                for (const all of range.getClientRects()) {
                    const box = clip(all, text.parentElement);
                    if (box.right - box.left > 2) boxes.push({ box, owner, words: text.data.trim().slice(0, 40) });
                }
            }
            boxes.sort((a, b) => a.box.top - b.box.top);
            const faults = [];
            for (let i = 0; i < boxes.length; i++) {
                for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom; j++) {
                    const [a, b] = [boxes[i], boxes[j]];
                    if (a.owner === b.owner) continue;
                    const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
                    const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                    // The boxes of lines are higher than their letters.
                    if (width > 2 && height > 6) faults.push(`'${a.words}' and '${b.words}' overlap by ${Math.round(width)} x ${Math.round(height)}`);
                }
            }
            return faults.slice(0, 10);
        }
        """;

    /// <summary>What is wider than its place. A part that scrolls is no fault if the keyboard can scroll it.</summary>
    public const string Cuts = """
        () => {
            const faults = [];
            const root = document.documentElement;
            if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
            for (const element of document.body.querySelectorAll('*')) {
                const style = getComputedStyle(element);
                if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none' || style.display === 'inline') continue;
                if (element.scrollWidth <= element.clientWidth + 1 || style.overflowX === 'visible') continue;
                if (style.overflowX === 'hidden' || style.overflowX === 'clip' || element.tabIndex < 0)
                    faults.push(`<${element.localName} class="${element.className}"> is cut: ${element.scrollWidth} wide in ${element.clientWidth}`);
            }
            return faults.slice(0, 10);
        }
        """;

    /// <summary>The ids of the notes that the claims of the body refer to; a run that several claims share refers to a group of notes.</summary>
    public const string Notes = """
        () => {
            const details = [...document.querySelectorAll('mark[aria-details]')].flatMap(mark => mark.getAttribute('aria-details').split(/\s+/));
            const notes = [...new Set(details)].map(id => document.getElementById(id));
            return [...new Set(notes.flatMap(note => note.matches('.quoin-note') ? [note] : [...note.querySelectorAll('.quoin-note')]).map(note => note.id))];
        }
        """;

    /// <summary>Claims of the body without a visible note that they refer to, and fragments without a target.</summary>
    public const string Associations = """
        () => {
            const faults = [];
            for (const mark of document.querySelectorAll('mark')) {
                const ids = (mark.getAttribute('aria-details') || '').split(/\s+/).filter(id => id);
                if (ids.length === 0) faults.push(`'${mark.textContent.slice(0, 40)}' has no details`);
                for (const id of ids) {
                    const note = document.getElementById(id);
                    if (!note || !note.checkVisibility({ visibilityProperty: true })) faults.push(`'${mark.textContent.slice(0, 40)}' refers to '${id}', which nobody sees`);
                }
            }
            for (const link of document.querySelectorAll('a[href^="#"]'))
                if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) faults.push(`'${link.hash}' has no target`);
            return faults.slice(0, 10);
        }
        """;
}
