/** Where no extension is built ("?script" is the build's word for a script's file), its address: none of it is run. */
import type { Plugin } from 'vite';

export function scriptAddress(): Plugin {
  return {
    name: 'script-address',
    enforce: 'pre',
    load: {
      filter: { id: /\?script$/ },
      handler: (id) =>
        `export default ${JSON.stringify(
          `/${id
            .split('/src/')
            .at(-1)
            ?.replace(/\?script$/, '')}`,
        )};`,
    },
  };
}
