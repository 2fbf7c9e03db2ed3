/** The WordPress plugin: its PHP, where there is one to run it, between stand-ins for what WordPress gives. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const PLUGIN = join(
  import.meta.dirname,
  "../../assets/wordpress/illusions-retrouvees/illusions-retrouvees.php",
);
const hasPhp = spawnSync("php", ["-v"]).status === 0;

/** The few functions of WordPress that the plugin calls while it writes a page. */
const STUBS = `define('ABSPATH','/');
function add_action($name,$call){} function add_filter($name,$call){}
function get_option($name,$else){return 'https://example.org/game';} function trailingslashit($text){return rtrim($text,'/').'/';}
function get_locale(){return 'fr_FR';} function wp_enqueue_script($name){echo "[$name]";}
function shortcode_atts($all,$given){return array_merge($all,array_intersect_key((array)$given,$all));}
function esc_url($text){return htmlspecialchars($text);} function esc_attr($text){return htmlspecialchars($text);} function esc_html($text){return htmlspecialchars($text);}
require $argv[1]; echo illusions_render(json_decode($argv[2],true));`;

const render = (given: object): string => {
  const done = spawnSync("php", ["-r", STUBS, "--", PLUGIN, JSON.stringify(given)], { encoding: "utf8" });
  expect(done.stderr).toBe("");
  return done.stdout;
};

describe.runIf(hasPhp)("the plugin", () => {
  it("has no fault that PHP can tell", () =>
    expect(spawnSync("php", ["-l", PLUGIN], { encoding: "utf8" }).stdout).toContain("No syntax errors"));

  it("writes the element, and asks for its script", () => {
    const html = render({ lang: "en", act: "2", theme: "paper" });
    expect(html).toContain("[illusions-embed]");
    expect(html).toContain(
      '<illusions-retrouvees src="https://example.org/game/" lang="en" act="2" theme="paper"',
    );
    expect(html).toContain('<a href="https://example.org/game/en/">');
  });

  it("takes the site's language, and nothing that is not in its lists", () => {
    const html = render({ lang: '"><script>', act: "9", theme: "x", onload: "y" });
    expect(html).toContain('lang="fr" act="0" theme="night"');
    expect(html).not.toMatch(/script>|onload/);
  });
});
