// Phaser cut to what the stage draws with. The order of the requires matters: the library's modules require one another in circles.
const Extend = require("phaser-src/utils/object/Extend");

module.exports = Extend(
  false,
  {
    Cameras: { Scene2D: require("phaser-src/cameras/2d") },
    Core: require("phaser-src/core"),
    Filters: require("phaser-src/filters"),
    Game: require("phaser-src/core/Game"),
    Renderer: require("phaser-src/renderer"),
    Scale: require("phaser-src/scale"),
    Scene: require("phaser-src/scene/Scene"),
  },
  require("phaser-src/const"),
);
require("phaser-src/events/EventEmitter");
require("phaser-src/gameobjects/DisplayList");
require("phaser-src/gameobjects/UpdateList");
require("phaser-src/gameobjects/GameObjectCreator");
require("phaser-src/gameobjects/GameObjectFactory");
require("phaser-src/gameobjects/image/ImageFactory");
require("phaser-src/gameobjects/container/ContainerFactory");
require("phaser-src/gameobjects/shader/ShaderFactory");
require("phaser-src/scene/ScenePlugin");
