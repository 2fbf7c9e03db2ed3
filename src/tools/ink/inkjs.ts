/**
 * The only door to the ink compiler and its inner classes: inkjs 2.4.0 exactly, held by test/tools/inkjs.test.ts.
 * The deep modules keep their class names; the bundled ones are minified.
 */
import { shareLetters } from "./share-letters.ts";

shareLetters();

export { Compiler, CompilerOptions } from "inkjs/compiler/Compiler";
export { Story } from "inkjs/engine/Story";
export { Container } from "inkjs/engine/Container";
export { ControlCommand } from "inkjs/engine/ControlCommand";
export { StringValue } from "inkjs/engine/Value";
export { Knot } from "inkjs/compiler/Parser/ParsedHierarchy/Knot";
export { Divert } from "inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert";
export { FunctionCall } from "inkjs/compiler/Parser/ParsedHierarchy/FunctionCall";
export { BinaryExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/BinaryExpression";
export { StringExpression } from "inkjs/compiler/Parser/ParsedHierarchy/Expression/StringExpression";
export type { InkObject } from "inkjs/engine/Object";
export type { Story as ParsedStory } from "inkjs/compiler/Parser/ParsedHierarchy/Story";
export type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
