<?php
// A plug-in for REST: a story keeps the moment of its last change, as an import does; WordPress itself takes the clock's.
add_filter(
	'wp_insert_post_data',
	function ( $data ) {
		if ( isset( $_GET['modified_gmt'] ) ) {
			$data['post_modified_gmt'] = $_GET['modified_gmt'];
			$data['post_modified']     = get_date_from_gmt( $_GET['modified_gmt'] );
		}
		return $data;
	}
);
