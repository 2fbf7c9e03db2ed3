// Phaser cut to what the stage draws with: the official core (in the only order its circular requires bear), containers, shader quads.
const Phaser = require("phaser-src/phaser-core.js");
require("phaser-src/gameobjects/container/ContainerFactory");
require("phaser-src/gameobjects/shader/ShaderFactory");

module.exports = Phaser;
