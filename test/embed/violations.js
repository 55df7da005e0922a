// Loaded first by every host page: keeps what the policy refused and what threw, for the test that opened the page.
window.seen = { violations: [], errors: [] };
document.addEventListener('securitypolicyviolation', (event) => window.seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
window.addEventListener('error', (event) => window.seen.errors.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) => window.seen.errors.push(String(event.reason)));
