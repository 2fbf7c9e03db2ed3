/* The block's place in the editor: its three settings and its name. What readers see is written by the plugin. */
(function (blocks, element, editor, components) {
  var el = element.createElement;

  function pick(props, name, label, options) {
    return el(components.SelectControl, {
      label: label,
      value: props.attributes[name] || options[0].value,
      options: options,
      onChange: function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      },
    });
  }

  var acts = ["Prologue", "I", "II", "III", "IV", "V"].map(function (name, at) {
    return { value: String(at), label: name };
  });

  blocks.registerBlockType("illusions/game", {
    edit: function (props) {
      return el(
        "div",
        editor.useBlockProps({ style: { padding: "2rem", color: "#ecd9b0", background: "#1b0f0a" } }),
        el("p", {}, "Illusions retrouvées"),
        pick(props, "lang", "Langue / Language", [
          { value: "fr", label: "Français" },
          { value: "en", label: "English" },
        ]),
        pick(props, "act", "Image / Picture", acts),
        pick(props, "theme", "Étiquette / Label", [
          { value: "night", label: "Nuit / Night" },
          { value: "paper", label: "Papier / Paper" },
        ]),
      );
    },
    save: function () {
      return null;
    },
  });
})(window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.components);
