/** A shirt, drawn by us. */
export function Shirt() {
  return (
    <svg class="shirt" viewBox="0 0 96 96" aria-hidden="true">
      <path
        d="M32 14 12 26l8 20 10-4v42h36V42l10 4 8-20-20-12c-3 6-9 9-16 9s-13-3-16-9Z"
        fill="var(--paper-sunk)"
        stroke="var(--line-strong)"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <path
        d="M48 23v61M36 17l12 16 12-16"
        fill="none"
        stroke="var(--line-strong)"
        stroke-width="2"
        stroke-linejoin="round"
      />
      <g fill="var(--line-strong)">
        <circle cx="52" cy="44" r="1.5" />
        <circle cx="52" cy="56" r="1.5" />
        <circle cx="52" cy="68" r="1.5" />
      </g>
    </svg>
  );
}
