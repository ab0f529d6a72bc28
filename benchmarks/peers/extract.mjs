// Runs Mozilla's Readability.js and defuddle over sets of pages and writes what they extract, for Cleaner.Evaluation to read.
//
//   npm ci
//   node extract.mjs CORPORA_DIR [OUT_DIR] [SET…]
//
// CORPORA_DIR holds one folder per set with gold.jsonl and html/. OUT_DIR (default: ../../artifacts/peers) receives one file per system
// and set, <system>/<set>.jsonl, a line per page in the set's order: {id, text, title, author, date, site, language} or {id, error};
// beside them <system>/version.txt. A file that exists is not made again: delete it to run anew.
//
// Both systems get the page decoded as Cleaner.Evaluation decodes it (byte order mark, else UTF-8 if valid, else the page's meta, else
// GB18030 if valid, else windows-1252), a DOM without scripts and without network, and their default options. Their HTML is turned into
// text by the same walk, with a line break wherever a block element or a <br> begins or ends: their own textContent glues the last word
// of one paragraph to the first of the next.
import { readFileSync, writeFileSync, mkdirSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';

const here = dirname(fileURLToPath(import.meta.url));
const versions = createRequire(import.meta.url)('./package.json').dependencies;

function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const valid = (name) => {
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  };
  const utf8 = valid('utf-8');
  if (utf8 !== null) return utf8;
  const meta = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 8192).toString('latin1'));
  if (meta) {
    try {
      return new TextDecoder(/^gb/i.test(meta[1]) ? 'gb18030' : meta[1]).decode(bytes);
    } catch {
      // A name that no table knows declares nothing.
    }
  }
  return valid('gb18030') ?? new TextDecoder('windows-1252').decode(bytes);
}

const INLINE = new Set(('a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp ' +
  'small span strike strong sub sup time tt u var wbr').split(' '));
const SILENT = new Set('script style noscript template svg math head'.split(' '));

// Written without recursion: pages nest deeper than the stack.
function textOf(root) {
  const out = [];
  let node = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      out.push(node.nodeValue.replace(/\s+/g, ' '));
    } else if (node.nodeType === 1) {
      const tag = node.localName;
      if (!INLINE.has(tag)) out.push('\n');
      descend = !SILENT.has(tag) && node.firstChild !== null;
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node !== root && !INLINE.has(node.localName)) out.push('\n');
    }
    if (node === root) break;
    node = node.nextSibling;
  }
  return out.join('').replace(/ *\n[ \n]*/g, '\n').trim();
}

const documentOf = (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;

const systems = {
  readability: {
    version: `Readability.js ${versions['@mozilla/readability']} (jsdom ${versions.jsdom})`,
    async extract(html, url) {
      const window = documentOf(html, url);
      try {
        const article = new Readability(window.document, { serializer: (element) => element }).parse();
        return article === null
          ? { text: '' }
          : { text: textOf(article.content), title: article.title, author: article.byline, date: article.publishedTime, site: article.siteName, language: article.lang };
      } finally {
        window.close();
      }
    },
  },
  defuddle: {
    version: `defuddle ${versions.defuddle} (jsdom ${versions.jsdom})`,
    async extract(html, url) {
      const window = documentOf(html, url);
      try {
        const article = await Defuddle(window.document, url, { useAsync: false });
        const body = documentOf(`<!doctype html><body>${article.content ?? ''}`, url).document.body;
        return { text: textOf(body), title: article.title, author: article.author, date: article.published, site: article.site, language: article.language };
      } finally {
        window.close();
      }
    },
  },
};

const [corpora, out = join(here, '..', '..', 'artifacts', 'peers'), ...only] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: node extract.mjs CORPORA_DIR [OUT_DIR] [SET…]');
  process.exit(2);
}

// Both libraries report what they meet on the console; stdout and stderr are for us.
for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = () => {};

const sets = readdirSync(corpora).filter((set) => existsSync(join(corpora, set, 'gold.jsonl')) && (only.length === 0 || only.includes(set))).sort();
for (const [name, system] of Object.entries(systems)) {
  mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, name, 'version.txt'), system.version + '\n');
  for (const set of sets) {
    const file = join(out, name, set + '.jsonl');
    if (existsSync(file)) continue;
    const lines = [];
    let failed = 0;
    const started = Date.now();
    for (const line of readFileSync(join(corpora, set, 'gold.jsonl'), 'utf8').split('\n')) {
      if (!line) continue;
      // A closed window's memory comes free only when the event loop turns.
      await new Promise(setImmediate);
      const page = JSON.parse(line);
      const url = /^https?:/.test(page.url ?? '') ? page.url : 'https://page.invalid/';
      try {
        lines.push(JSON.stringify({ id: page.id, ...(await system.extract(decode(readFileSync(join(corpora, set, page.html))), url)) }));
      } catch (error) {
        failed++;
        lines.push(JSON.stringify({ id: page.id, error: String(error?.message ?? error) }));
      }
    }
    // Written whole or not at all, so that a run that was cut off is not taken for a result.
    writeFileSync(file + '.part', lines.join('\n') + '\n');
    renameSync(file + '.part', file);
    process.stderr.write(`${name} ${set}: ${lines.length} pages, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  }
}
