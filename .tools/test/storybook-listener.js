// Runs in the page before Storybook, as a plain script: catches Storybook's channel when it is set, and keeps the first verdict on each story.
(() => {
  let channel;
  globalThis.finishedStories = new Map();
  const keep = (id, verdict) => globalThis.finishedStories.has(id) || globalThis.finishedStories.set(id, verdict);
  globalThis.askForStory = (storyId) => channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      let current;
      value.on('setCurrentStory', ({ storyId }) => (current = storyId));
      value.on('storyFinished', (data) => keep(data.storyId, data));
      for (const event of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
        value.on(event, (data) => keep(current, { status: 'error', error: `${event} ${data?.message ?? ''}`, reporters: [] }));
      }
    },
  });
})();
