// Loaded first by every host page: keeps what the policy refused and what threw, for the test that opened the page.
window.seen = { violations: [], errors: [], warnings: [], opened: [], stored: [] };
console.warn = (message) => window.seen.warnings.push(String(message));
document.addEventListener('securitypolicyviolation', (event) => window.seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
window.addEventListener('error', (event) => window.seen.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.seen.errors.push(String(event.reason)));

// As on a first visit, whatever other pages of this origin have kept; and what is opened all the same is written down.
const { open } = IDBFactory.prototype;
IDBFactory.prototype.databases = () => Promise.resolve([]);
IDBFactory.prototype.open = function (name, ...rest) {
  window.seen.opened.push(name);
  return open.call(this, name, ...rest);
};
const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  window.seen.stored.push(key);
  return setItem.call(this, key, value);
};
