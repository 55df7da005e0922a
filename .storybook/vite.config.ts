import { defineConfig } from 'vite';

// of its own, because the one at the top builds a library
export default defineConfig({ build: { chunkSizeWarningLimit: 2_000 } });
