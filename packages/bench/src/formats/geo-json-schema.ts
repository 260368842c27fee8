/** The part of the schema of GeoJSON (RFC 7946) that tells whether a value is GeoJSON at all; ninjs refers to it. */
export const geoJsonSchema = {
  $id: 'https://geojson.org/schema/GeoJSON.json',
  type: 'object',
  required: ['type'],
  properties: {
    type: {
      enum: [
        'Feature',
        'FeatureCollection',
        'GeometryCollection',
        'LineString',
        'MultiLineString',
        'MultiPoint',
        'MultiPolygon',
        'Point',
        'Polygon',
      ],
    },
    coordinates: { type: 'array' },
  },
} as const;
