/** An SVG file imported as text: `import router from '….svg' with { loader: 'text' }`. */
declare module '*.svg' {
  const source: string;
  export default source;
}
