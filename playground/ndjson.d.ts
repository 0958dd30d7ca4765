/** The bundler reads sample logs as text. */
declare module "*.ndjson" {
  const text: string;
  export default text;
}
