// Each ban: the syntax (an ESLint selector) and the reason. test/toolchain/lint-law.test.ts proves every one of them.

const inTemplate = (tag, pattern) => `TaggedTemplateExpression[tag.name=${tag}] TemplateElement[value.raw=${pattern}]`;

/** Ways to turn text into markup or code. Data of an endpoint is hostile: it becomes text nodes. Forbidden everywhere, tests included. */
export const SINKS = [
  {
    selector: 'MemberExpression[property.name=/^(insertAdjacentHTML|createContextualFragment|parseFromString|srcdoc)$/]',
    message: 'text must not become markup: use a template',
  },
  { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]', message: 'text must not become markup: use a template' },
  { selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]', message: 'text must not become markup' },
  { selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeCSS|unsafeStatic)$/]', message: "Lit's own policy lets it through" },
  { selector: inTemplate('/^(html|svg)$/', '/\\.(innerHTML|outerHTML|srcdoc)\\s*=|\\ssrcdoc\\s*=/'), message: 'text must not become markup' },
  { selector: 'NewExpression[callee.name="Function"]', message: 'no code from text' },
  { selector: 'CallExpression[callee.name=/^(eval|Function)$/]', message: 'no code from text' },
];

/** Reading markup back is for tests and their messages alone. */
export const MARKUP_READS = [{ selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'markup is no data: read what it was made from' }];

/** What a strict content policy blocks: the widget would be unstyled on the very sites that take most care. */
export const BLOCKED_STYLES = [
  { selector: 'ImportSpecifier[imported.name="styleMap"]', message: "its first render is a style attribute, which style-src 'self' blocks" },
  { selector: inTemplate('/^(html|svg)$/', '/[\\s"\']style\\s*=/'), message: "style-src 'self' blocks style attributes" },
  { selector: inTemplate('/^(html|svg)$/', '/<style[\\s>]/i'), message: "style-src 'self' blocks style elements: use static styles" },
  { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: "style-src 'self' blocks style attributes" },
];

/** What breaks on host pages that are not ours: replaced globals, several documents, odd root sizes. */
export const HOSTILE_PAGES = [
  { selector: 'MemberExpression[object.name="Array"][property.name="from"]', message: 'host pages may have replaced Array.from: spread instead' },
  { selector: 'ForInStatement', message: 'host pages add keys to prototypes: use Object.keys' },
  { selector: 'NewExpression[callee.name="Event"]', message: 'host pages may have replaced Event: extend IjLifecycleEvent or IjUserEvent' },
  {
    selector: 'BinaryExpression[operator="instanceof"][right.name=/^(?!Ij)(\\w*Element|\\w*Event|Node)$/]',
    message: 'false for what comes from another frame, and host pages may have replaced it',
  },
];

/** How our styles stay right in any container, direction and root size, and owe nothing to the State's brand. */
export const STYLE_HABITS = [
  { selector: inTemplate('"css"', '/\\d\\.?\\d*rem\\b/'), message: 'the root size is the host page’s: use em' },
  { selector: inTemplate('"css"', '/@media[^{]*\\b(width|height)\\b/'), message: 'a widget does not own the viewport: use @container' },
  {
    selector: inTemplate('"css"', '/(^|[\\s;{])((margin|padding|border)-)?(left|right)(-\\w+)?\\s*:|text-align:\\s*(left|right)/'),
    message: 'wrong in right-to-left: use inline-start and inline-end',
  },
  { selector: ':matches(Literal[value=/#000091/i], TemplateElement[value.raw=/#000091/i])', message: 'the blue of the State is not ours to use' },
];

/** Tests that would test nothing, or pass by luck. */
export const TEST_HABITS = [
  {
    selector: 'CallExpression > MemberExpression.callee[object.name=/^(it|describe|test|suite|context)$/][property.name=/^(only|skip|todo)$/]',
    message: 'a test runs, or is not there',
  },
  { selector: 'MemberExpression[object.type="ThisExpression"][property.name=/^(skip|retries)$/]', message: 'a test runs once, always' },
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.1.value>0]',
    message: 'a fixed sleep is too long or too short: wait for what is expected',
  },
];

/** The network and storage have one door, which a host page or a test can replace: src/client. */
export const CLIENT_ONLY = ['fetch', 'EventSource', 'XMLHttpRequest', 'WebSocket', 'indexedDB', 'localStorage', 'sessionStorage', 'caches'];
