/** What `src/tools/vite/studio/story-files.ts` makes. */
declare module "virtual:studio/files" {
  export const files: Readonly<Record<string, string>>;
}
