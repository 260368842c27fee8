<?php
// Installs WordPress and prints an application password of its only account.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'NEWSROOM_URL' ), PHP_URL_HOST );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
$account = wp_install( 'The Ellery Courant', 'newsroom', 'letters@courant.example', true, '', wp_generate_password() );
update_option( 'blogdescription', 'News of the harbour and the hills since 1871' );
update_option( 'gmt_offset', '-3' );
update_option( 'posts_per_rss', getenv( 'NEWSROOM_FEED_ITEMS' ) );
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
wp_delete_post( 1, true );
echo WP_Application_Passwords::create_new_application_password( $account['user_id'], array( 'name' => 'tests' ) )[0];
