<?php
/**
 * Plugin Name: Illusions retrouvées
 * Description: Puts the game on a page, by a block or by the shortcode [illusions]. Nothing is loaded until the reader asks for it.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: illusions-retrouvees
 *
 * The game is either in this plugin's own folder, under game/, or at an address given in Settings > Reading.
 */

defined( 'ABSPATH' ) || exit;

const ILLUSIONS_OPTION = 'illusions_game_address';

/** The game's folder on the web, with its closing slash; an empty string when there is none yet. */
function illusions_base() {
	$told = (string) get_option( ILLUSIONS_OPTION, '' );
	if ( '' !== $told ) {
		return trailingslashit( $told );
	}
	return is_dir( __DIR__ . '/game' ) ? plugins_url( 'game/', __FILE__ ) : '';
}

/** One of the values allowed, the first one for any other. */
function illusions_pick( $value, $allowed ) {
	return in_array( $value, $allowed, true ) ? $value : $allowed[0];
}

/**
 * The element and its script. Every attribute comes from a closed list but the address, which is escaped.
 *
 * @param array|string $given lang "fr" or "en", act "0" to "5", theme "night" or "paper".
 */
function illusions_render( $given = array() ) {
	$base = illusions_base();
	if ( '' === $base ) {
		return current_user_can( 'manage_options' )
			? '<p>Illusions retrouvées : donnez l’adresse du jeu dans Réglages &gt; Lecture. / Give the game’s address in Settings &gt; Reading.</p>'
			: '';
	}
	$given = shortcode_atts(
		array(
			'lang'  => 0 === strpos( get_locale(), 'fr' ) ? 'fr' : 'en',
			'act'   => '0',
			'theme' => 'night',
		),
		$given,
		'illusions'
	);
	$lang  = illusions_pick( $given['lang'], array( 'fr', 'en' ) );
	$act   = illusions_pick( (string) $given['act'], array( '0', '1', '2', '3', '4', '5' ) );
	$theme = illusions_pick( $given['theme'], array( 'night', 'paper' ) );
	$page  = $base . ( 'en' === $lang ? 'en/' : '' );
	$text  = 'en' === $lang ? 'Play : Illusions Regained' : 'Jouer : Illusions retrouvées';
	wp_enqueue_script( 'illusions-embed' );
	return sprintf(
		'<illusions-retrouvees src="%s" lang="%s" act="%s" theme="%s" style="display:block;width:100%%;aspect-ratio:16/9;min-height:min(35rem,100svh);max-height:100svh"><a href="%s">%s</a></illusions-retrouvees>',
		esc_url( $base ),
		esc_attr( $lang ),
		esc_attr( $act ),
		esc_attr( $theme ),
		esc_url( $page ),
		esc_html( $text )
	);
}

/** The script is asked for only on pages that show the game, and never holds a page back. */
function illusions_register() {
	$base = illusions_base();
	if ( '' !== $base ) {
		wp_register_script( 'illusions-embed', $base . 'embed.js', array(), null, true );
	}
	add_shortcode( 'illusions', 'illusions_render' );
	wp_register_script(
		'illusions-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		'1.0.0',
		true
	);
	register_block_type( __DIR__, array( 'render_callback' => 'illusions_render' ) );
}
add_action( 'init', 'illusions_register' );

/** Scripts of this plugin wait for nothing and hold nothing. */
function illusions_async( $tag, $handle ) {
	return 'illusions-embed' === $handle ? str_replace( '<script ', '<script async ', $tag ) : $tag;
}
add_filter( 'script_loader_tag', 'illusions_async', 10, 2 );

/** The game's address, in Settings > Reading. */
function illusions_settings() {
	register_setting(
		'reading',
		ILLUSIONS_OPTION,
		array(
			'type'              => 'string',
			'sanitize_callback' => 'esc_url_raw',
		)
	);
	add_settings_field(
		ILLUSIONS_OPTION,
		'Illusions retrouvées',
		function () {
			printf(
				'<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s" placeholder="https://…/"><p class="description">Adresse du dossier du jeu ; vide : celui de l’extension. / The game’s folder; empty: the plugin’s own.</p>',
				esc_attr( ILLUSIONS_OPTION ),
				esc_attr( (string) get_option( ILLUSIONS_OPTION, '' ) )
			);
		},
		'reading',
		'default',
		array( 'label_for' => ILLUSIONS_OPTION )
	);
}
add_action( 'admin_init', 'illusions_settings' );
