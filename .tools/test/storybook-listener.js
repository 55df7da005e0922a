// Runs in the page before Storybook, as a plain script: catches Storybook's channel when it is set, and keeps the first verdict on the story.
(() => {
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      value.on('storyFinished', (data) => {
        globalThis.storyFinished = data;
      });
      for (const event of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
        value.on(event, (data) => {
          globalThis.storyFinished ??= { status: 'error', error: `${event} ${data?.message ?? ''}`, reporters: [] };
        });
      }
    },
  });
})();
