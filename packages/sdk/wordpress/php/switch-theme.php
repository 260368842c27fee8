<?php
// Gives the site another look: its first argument names an installed theme.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'NEWSROOM_URL' ), PHP_URL_HOST );
require getcwd() . '/wp-load.php';
switch_theme( $argv[1] );
flush_rewrite_rules();
